/** — 12 — · 第12页 · 12 / 148 on a line of its own belongs to the page, not to the text. */
export function isPageNumber(text: string): boolean {
  const line = text.trim();
  return (
    /^[—–-]\s*\d{1,4}\s*[—–-]$/.test(line) ||
    /^第\s*\d{1,4}\s*页(?:[，,\s]*共\s*\d{1,4}\s*页)?$/.test(line)
  );
}
