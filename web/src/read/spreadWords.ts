import { findWords, type Range, withoutSpace } from "../answer/findWords.ts";

/**
 * Where words that run on over several texts stand in each of them: a quote
 * from a lead-in into its items, or over the cells of a row.
 */
export function spreadWords(texts: readonly string[], words: string): (Range | undefined)[] {
  const found = findWords(texts.map((text) => withoutSpace(text).letters).join(""), words);
  let before = 0;
  return texts.map((text) => {
    const { letters, positions } = withoutSpace(text);
    const [start, end] = found ? [found[0] - before, found[1] - before] : [0, 0];
    before += letters.length;
    if (letters === "" || end <= 0 || start >= letters.length) return undefined;
    const first = positions[Math.max(start, 0)] ?? 0;
    const last = positions[Math.min(end, letters.length) - 1] ?? 0;
    return [first, last + 1];
  });
}
