/**
 * Character bigrams of Chinese runs, and Latin words and numbers as wholes: needs no dictionary,
 * misses no new word. 租金减免3个月 → 租金 金减 减免 3 个月
 */
export function lexicalTokens(text: string): string[] {
  const tokens: string[] = [];
  for (const [run] of text
    .normalize("NFKC")
    .toLowerCase()
    .matchAll(/\p{Script=Han}+|[a-z]+|\d+(?:\.\d+)?/gu)) {
    if (!/^\p{Script=Han}/u.test(run)) tokens.push(run);
    else if (run.length === 1) tokens.push(run);
    else for (let i = 0; i + 2 <= run.length; i++) tokens.push(run.slice(i, i + 2));
  }
  return tokens;
}
