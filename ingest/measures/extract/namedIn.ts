import type { Reading } from "../../../core/measure.ts";
import { distinct, wordsOf } from "./wordsOf.ts";

/** A value of a closed vocabulary, and how texts write it. */
export type Vocabulary = Readonly<Record<string, RegExp>>;

/** The values that a text names, each with the first words that name it. */
export function namedIn(text: string, vocabulary: Vocabulary): readonly Reading[] {
  const found = Object.entries(vocabulary).flatMap(([value, pattern]) =>
    wordsOf(text, pattern).map(({ words, from, to }) => ({ value, words, from, to })),
  );
  return distinct(found, ({ value }) => value).sort((a, b) => a.from - b.from);
}
