/** Share of the shorter text's character trigrams that the other one holds. */
export function sharedWords(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let shared = 0;
  for (let i = 0; i + 3 <= short.length; i++) if (long.includes(short.slice(i, i + 3))) shared++;
  return shared / Math.max(1, short.length - 2);
}
