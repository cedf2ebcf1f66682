import { withoutSpace } from "../answer/findWords.ts";

const LONGEST = 24;
const START = 12;
const END = 8;
const BETWEEN = "…";

/** A quote as it stands in a link, short enough for a chat: 对承租国有房屋用于经营…减免6个月租金 */
export function sharedQuote(quote: string): string {
  const { letters } = withoutSpace(quote);
  if (letters.length <= LONGEST) return letters;
  return `${letters.slice(0, START)}${BETWEEN}${letters.slice(-END)}`;
}

/**
 * The words that a link's quote means in a text. A link can be made up by anybody: what the text does
 * not hold is not marked.
 */
export function quotedWords(text: string, written: string): string | undefined {
  const { letters } = withoutSpace(text);
  const wanted = withoutSpace(written).letters;
  if (letters.includes(wanted)) return wanted;
  const [start = "", end = "", ...rest] = wanted.split(BETWEEN);
  const from = letters.indexOf(start);
  const to = letters.indexOf(end, from + start.length);
  if (start === "" || end === "" || rest.length > 0 || from < 0 || to < 0) return undefined;
  return letters.slice(from, to + end.length);
}
