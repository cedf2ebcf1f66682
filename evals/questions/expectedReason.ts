import type { RefusalReason } from "../../core/protocol.ts";
import type { GoldenQuestion } from "./goldenQuestion.ts";

const NOTED_REASON = /^(not-in-corpus|out-of-scope|ambiguous|personal-data|unsafe)[：:]/;

/** The reason a refusal should give: authors write it at the head of the note, as in `out-of-scope：天气`. */
export function expectedReason({ note, answerable }: GoldenQuestion): RefusalReason | null {
  if (answerable) return null;
  return (note?.match(NOTED_REASON)?.[1] as RefusalReason | undefined) ?? null;
}
