import { comparable } from "../../../core/comparable.ts";

/** The pairs of neighbouring characters of a text, each once. */
export function bigrams(text: string): ReadonlySet<string> {
  const characters = comparable(text);
  return new Set(
    Array.from({ length: Math.max(0, characters.length - 1) }, (_, i) =>
      characters.slice(i, i + 2),
    ),
  );
}

/** Share of the first text's pairs that the second one holds. */
export function shareHeld(pairs: ReadonlySet<string>, held: ReadonlySet<string>): number {
  if (pairs.size === 0) return 0;
  let shared = 0;
  for (const pair of pairs) if (held.has(pair)) shared++;
  return shared / pairs.size;
}
