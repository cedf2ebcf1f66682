import { comparable } from "../../../core/comparable.ts";
import { MEASURE_KINDS } from "../../../core/measure.ts";
import type { Opinion } from "./opinionShape.ts";

export interface GroundedOpinion {
  /** By the names of `fieldValues`. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** What stands neither in the clause nor in its headings. */
  readonly dropped: readonly string[];
}

const KINDS: ReadonlySet<string> = new Set(MEASURE_KINDS);

/** What of an opinion stands in the clause's own words, or in the headings above it. */
export function groundedOpinion(
  { kinds, from, until, ...quoted }: Opinion,
  words: string,
): GroundedOpinion {
  const held = comparable(words);
  const dropped: string[] = [];
  const keep = (stands: (said: string) => boolean) => (said: string) => {
    const kept = stands(said);
    if (!kept) dropped.push(said);
    return kept;
  };
  const isHeld = keep((said) => comparable(said) !== "" && held.includes(comparable(said)));
  const isDated = keep(
    (said) => /^\d{4}-\d{2}-\d{2}$/u.test(said) && held.includes(said.slice(0, 4)),
  );
  const [begins = "", ends = ""] = [from, until].map((day) => (day && isDated(day) ? day : ""));
  const fields = Object.entries(quoted).map(([name, said]) => [name, said.filter(isHeld)] as const);
  return {
    fields: {
      ...Object.fromEntries(fields),
      kinds: kinds.filter(keep((kind) => KINDS.has(kind))),
      validity: begins || ends ? [`${begins}~${ends}`] : [],
    },
    dropped,
  };
}
