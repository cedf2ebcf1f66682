import type { Segmenter } from "../../../core/segmenter.ts";
import { seededRandom } from "./seededRandom.ts";

/** One word of so many is another in a copy. */
const REPLACED = 0.2;

/** The same text in the words of another issue; equal words become equal words. */
export type Reword = (text: string) => string;

/**
 * Copies of a corpus differ as issues of a gazette do: the numbers of their documents go on by years,
 * and a fifth of their words are other words of the corpus, of the same length.
 */
export function createReworder(
  texts: Iterable<string>,
  segmenter: Segmenter,
): (copy: number) => Reword {
  const cuts = new Map<string, readonly string[]>();
  const cut = (text: string) => {
    const known = cuts.get(text) ?? segmenter.cut(text);
    cuts.set(text, known);
    return known;
  };
  const byLength = new Map<number, Set<string>>();
  for (const word of [...texts].flatMap(cut).filter(isWord)) {
    const alike = byLength.get(word.length) ?? new Set();
    byLength.set(word.length, alike.add(word));
  }
  const lists = new Map([...byLength].map(([length, words]) => [length, [...words]]));
  return (copy) => {
    if (copy === 0) return (text) => text;
    const random = seededRandom(copy);
    const replacements = new Map<string, string>();
    for (const words of lists.values()) {
      for (const word of words) {
        const other = words[Math.floor(random() * words.length)] as string;
        if (random() < REPLACED) replacements.set(word, other);
      }
    }
    return (text) =>
      renumber(
        cut(text)
          .map((word) => replacements.get(word) ?? word)
          .join(""),
        copy,
      );
  };
}

/** 朔政办发〔2022〕18号 → 朔政办发〔2025〕18号 in the third copy. */
export function renumber(text: string, copy: number): string {
  return text.replace(/〔(\d{4})〕/g, (_, year: string) => `〔${Number(year) + copy}〕`);
}

function isWord(word: string): boolean {
  return /^\p{Script=Han}{2,}$/u.test(word);
}
