export function mean(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** Nearest rank: the smallest score that at least this share of the scores doesn't exceed. */
export function quantile(share: number): (scores: readonly number[]) => number {
  return (scores) => {
    const ascending = [...scores].sort((a, b) => a - b);
    return ascending[Math.max(Math.ceil(share * ascending.length) - 1, 0)] ?? Number.NaN;
  };
}
