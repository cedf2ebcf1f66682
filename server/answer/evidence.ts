import type { Candidate } from "../retrieve/candidate.ts";

/** Clauses beyond the first must come this near to it. */
const CLOSE = 0.985;

/**
 * The clauses that the answer rests on. One as a rule; every clause that the question addresses by
 * number; and the twin in the other document, where nothing in the question tells the two apart.
 */
export function selectEvidence(candidates: readonly Candidate[]): readonly Candidate[] {
  const addressed = candidates.filter((candidate) => candidate.signals.exact > 0);
  if (addressed.length > 0) return addressed.slice(0, 3);
  const [first, second] = candidates;
  if (!first) return [];
  const twin =
    second &&
    second.score > CLOSE * first.score &&
    second.unit.document !== first.unit.document &&
    sharedWords(first.unit.comparableText, second.unit.comparableText) > 0.5;
  return twin ? [first, second] : [first];
}

/** Share of the shorter text's character trigrams that the other one holds. */
export function sharedWords(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let shared = 0;
  for (let i = 0; i + 3 <= short.length; i++) if (long.includes(short.slice(i, i + 3))) shared++;
  return shared / Math.max(1, short.length - 2);
}
