import type { Fragment, Paragraph } from "../lines/paragraph.ts";

/** A paragraph is cut behind its label and heading; each part keeps the lines it stands on. */
export function splitParagraph(
  paragraph: Paragraph,
  length: number,
): [Paragraph, Paragraph | undefined] {
  const head: Fragment[] = [];
  const rest: Fragment[] = [];
  let left = length;
  for (const fragment of paragraph.fragments) {
    const cut = Math.min(Math.max(left, 0), fragment.text.length);
    if (cut > 0) head.push({ ...fragment, text: fragment.text.slice(0, cut) });
    if (cut < fragment.text.length) rest.push({ ...fragment, text: fragment.text.slice(cut) });
    left -= fragment.text.length;
  }
  const { runIn: _, ...plain } = paragraph;
  return [
    { ...paragraph, fragments: head },
    rest.length > 0 ? { ...plain, fragments: rest } : undefined,
  ];
}
