import { comparable } from "../../core/comparable.ts";
import type { Corpus } from "../corpus/corpus.ts";

const GRAM = 4;
/** Less of the answer's words than this in one clause is chance. */
const ENOUGH = 0.35;

/** Position of the clause that an earlier answer was taken from, by the words they share. */
export function unitOfAnswer(
  answer: string,
  corpus: Corpus,
  isAmong: (unit: number) => boolean,
): number | undefined {
  const words = comparable(answer);
  const grams = Array.from({ length: Math.max(0, words.length - GRAM + 1) }, (_, i) =>
    words.slice(i, i + GRAM),
  );
  let best: number | undefined;
  let most = ENOUGH * grams.length;
  for (const [i, unit] of corpus.units.entries()) {
    if (!isAmong(i)) continue;
    const shared = grams.filter((gram) => unit.comparableText.includes(gram)).length;
    if (shared > most) [best, most] = [i, shared];
  }
  return best;
}
