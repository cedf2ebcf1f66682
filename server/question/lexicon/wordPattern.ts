const SIGNS = /[\\^$.*+?()[\]{}|]/gu;

/** Finds any of the words as they stand, the longest first: 粮油店 before 粮油. */
export function wordPattern(words: readonly string[], flags = "iu"): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((word) => word.replace(SIGNS, "\\$&")).join("|"), flags);
}
