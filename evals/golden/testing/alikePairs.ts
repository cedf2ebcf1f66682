import { bigrams } from "../../../server/verify/source/bigrams.ts";

export interface AlikePair {
  readonly one: string;
  readonly other: string;
  /** Part of their pairs of characters that both hold (Jaccard). */
  readonly share: number;
}

/** Every text of the one list with every text of the other that shares enough words with it. */
export function alikePairs(
  ones: readonly string[],
  others: readonly string[],
  least: number,
): readonly AlikePair[] {
  const cut = others.map((text) => ({ text, held: bigrams(text) }));
  const holders = new Map<string, number[]>();
  for (const [at, { held }] of cut.entries()) {
    for (const pair of held) holders.set(pair, [...(holders.get(pair) ?? []), at]);
  }
  return ones.flatMap((one) => {
    const said = bigrams(one);
    const shared = new Map<number, number>();
    for (const at of [...said].flatMap((pair) => holders.get(pair) ?? []))
      shared.set(at, (shared.get(at) ?? 0) + 1);
    return [...shared].flatMap(([at, both]) => {
      const { text: other, held } = cut[at] ?? { text: "", held: new Set() };
      const share = both / (said.size + held.size - both);
      return share >= least ? [{ one, other, share }] : [];
    });
  });
}
