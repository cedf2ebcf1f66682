import type { Words } from "../../../core/measure.ts";

/** Every match of a pattern, as words with their place. The pattern carries the g flag. */
export function wordsOf(
  body: string,
  pattern: RegExp,
): readonly (Words & { match: RegExpExecArray })[] {
  return [...body.matchAll(pattern)].map((match) => ({
    words: match[0],
    from: match.index,
    to: match.index + match[0].length,
    match,
  }));
}

/** The same words said twice count once. */
export function distinct<T extends Words>(found: readonly T[], keyOf: (one: T) => string): T[] {
  const first = new Map<string, T>();
  for (const one of found) if (!first.has(keyOf(one))) first.set(keyOf(one), one);
  return [...first.values()];
}
