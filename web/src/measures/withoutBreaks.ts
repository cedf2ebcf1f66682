/** Words as they are read on one line; the gazette breaks its lines where the page ends. */
export function withoutBreaks(words: string): string {
  return words.replace(/\s*\n\s*/g, "").trim();
}
