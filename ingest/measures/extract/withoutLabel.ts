/**
 * 13. 制定… and 第十二条 起草…: the label is an address, and its figure no quantity. A topic sentence
 * that serves as a label says something, and stays.
 */
export function withoutLabel(text: string): string {
  const opening =
    /^\s*(?:第[一二三四五六七八九十百]+条|[（(]?\d{1,3}[）).．、]|[（(][一二三四五六七八九十]{1,3}[）)])/;
  const length = opening.exec(text)?.[0].length ?? 0;
  return " ".repeat(length) + text.slice(length);
}
