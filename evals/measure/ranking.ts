import type { Retrieved } from "../judge/retrieved.ts";

/** 1 where some evidence stands among the first k. */
export function recallOfAny({ ranks }: Retrieved, k: number): number {
  return ranks.some((rank) => within(rank, k)) ? 1 : 0;
}

/** 1 where all needed evidence stands among the first k. */
export function recallOfAll({ ranks, anyOf }: Retrieved, k: number): number {
  const found = ranks.map((rank) => within(rank, k));
  return (anyOf ? found.some(Boolean) : found.every(Boolean)) ? 1 : 0;
}

export function reciprocalRank({ ranks }: Retrieved): number {
  const first = firstRank(ranks);
  return first === null ? 0 : 1 / first;
}

/** Binary gains; a text that holds two entries counts once, here and in the ideal order. */
export function ndcg({ ranks, anyOf }: Retrieved, k: number): number {
  const first = firstRank(ranks);
  if (anyOf) return within(first, k) ? discount(first) : 0;
  const distinct = [...new Set(ranks.filter((rank) => rank !== null))];
  const missing = ranks.filter((rank) => rank === null).length;
  const ideal = Array.from({ length: Math.min(distinct.length + missing, k) }, (_, i) => i + 1);
  const gained = distinct.filter((rank) => within(rank, k));
  return discountedSum(gained) / discountedSum(ideal);
}

function firstRank(ranks: Retrieved["ranks"]): number | null {
  const found = ranks.filter((rank) => rank !== null);
  return found.length === 0 ? null : Math.min(...found);
}

function within(rank: number | null, k: number): rank is number {
  return rank !== null && rank <= k;
}

function discountedSum(ranks: readonly number[]): number {
  return ranks.reduce((sum, rank) => sum + discount(rank), 0);
}

function discount(rank: number): number {
  return 1 / Math.log2(rank + 1);
}
