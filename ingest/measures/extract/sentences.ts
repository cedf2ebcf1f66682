import type { Words } from "../../../core/measure.ts";
import { wordsOf } from "./wordsOf.ts";

const SENTENCE = /[^。；;\n]+[。；;]?/g;

/** The sentence of a text in which a place stands. */
export function sentenceAround(text: string, place: number): Words {
  const found = sentencesOf(text).find(({ from, to }) => from <= place && place < to);
  return found ?? { words: text, from: 0, to: text.length };
}

export function sentencesOf(text: string): readonly Words[] {
  return wordsOf(text, SENTENCE).flatMap(({ words, from }) => {
    const trimmed = words.trim();
    if (!trimmed) return [];
    const start = from + words.indexOf(trimmed);
    return [{ words: trimmed, from: start, to: start + trimmed.length }];
  });
}
