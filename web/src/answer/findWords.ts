/** Start and end in a text, end excluded. */
export type Range = readonly [number, number];

/**
 * Where a quote stands in a text, whatever the white space: the quote of a
 * table row 煤炭产量 万吨 and the text 煤炭产量\t万吨 are the same words.
 */
export function findWords(text: string, quote: string): Range | undefined {
  const { letters, positions } = withoutSpace(text);
  const wanted = withoutSpace(quote).letters;
  if (wanted === "") return undefined;
  const start = letters.indexOf(wanted);
  if (start < 0) return undefined;
  return [positions[start] ?? 0, (positions[start + wanted.length - 1] ?? 0) + 1];
}

/** The text without white space, and where each of its letters stood. */
export function withoutSpace(text: string): { letters: string; positions: number[] } {
  const positions = [...text.matchAll(/\S/g)].map(({ index }) => index);
  return { letters: text.replace(/\s+/g, ""), positions };
}
