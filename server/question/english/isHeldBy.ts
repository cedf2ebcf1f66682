import type { Corpus } from "../../corpus/corpus.ts";

/** Whether a Latin word or a number of some length stands in the documents themselves: RCEP, PPP. */
export function isHeldBy({ units }: Corpus): (word: string) => boolean {
  const words = new Set(
    units.flatMap(({ text }) => text.toLowerCase().match(/[a-z][a-z0-9-]+/gu) ?? []),
  );
  return (word) => words.has(word);
}
