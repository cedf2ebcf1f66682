import type { RefusalReason } from "../../core/protocol.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { UnderstoodQuestion } from "../question/understand.ts";
import type { Candidate } from "../retrieve/candidate.ts";

export type Verdict =
  | { readonly kind: "answer" }
  | { readonly kind: "refuse"; readonly reason: RefusalReason; readonly detail?: string };

export function judge(
  question: UnderstoodQuestion,
  candidates: readonly Candidate[],
  corpus: Corpus,
): Verdict {
  const [missing] = question.names.missing;
  if (missing)
    return { kind: "refuse", reason: "not-in-corpus", detail: `没有“${missing.written}”。` };
  const [first] = candidates;
  if (!first || corpus.units.length === 0) return { kind: "refuse", reason: "not-in-corpus" };
  if (first.signals.exact > 0) return { kind: "answer" };
  return first.signals.asked < 0.5
    ? { kind: "refuse", reason: "not-in-corpus" }
    : { kind: "answer" };
}
