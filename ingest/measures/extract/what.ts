import type { Reading, Words } from "../../../core/measure.ts";
import type { Scope } from "./scope.ts";
import { sentenceAround } from "./sentences.ts";
import { distinct } from "./wordsOf.ts";

/** The sentences that hold the words by which the measure was known. */
export function whatOf({ text }: Scope, kinds: readonly Reading[]): readonly Words[] {
  const sentences = kinds.map(({ from }) => sentenceAround(text, from));
  return distinct(sentences, ({ from }) => String(from)).sort((a, b) => a.from - b.from);
}
