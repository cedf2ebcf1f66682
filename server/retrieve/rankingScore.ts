import type { Signals } from "./candidate.ts";

/** Weights of the lanes, from the comparison of mixes in the evaluation. */
export function rankingScore(s: Signals): number {
  const dense = 0.6 * s.chunk + 0.4 * s.sentence;
  const asked = Math.max(0.9 * dense, 0.8 * s.asked + 0.2 * s.askedSecond);
  const meaning = 0.4 * dense + 0.6 * asked;
  const words = 0.5 * s.lexical + 0.3 * s.lexicalAsked + 0.2 * s.coverage;
  return 0.8 * meaning + 0.2 * words + 0.15 * s.document + s.exact;
}
