const OPENING = /[\s—：:]/;
const CLOSING = /[\s。：:]/;

/** ——建设电源朔州。 → 建设电源朔州, in time that grows with the signs alone. */
export function trimSigns(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && OPENING.test(text.charAt(start))) start += 1;
  while (end > start && CLOSING.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
