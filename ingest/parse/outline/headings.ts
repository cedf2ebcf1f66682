import { type Paragraph, textOf } from "../lines/paragraph.ts";
import { isTitle } from "../repair/continuity.ts";
import type { Label } from "./labels.ts";
import { trimSigns } from "./trimSigns.ts";

export interface Heading {
  readonly heading?: string;
  /** How many characters of the paragraph are label and heading. */
  readonly length: number;
}

/** A heading is the rest of a title line, the bold run-in, or a short first sentence. */
export function headingOf(paragraph: Paragraph, label: Label | undefined): Heading {
  const text = textOf(paragraph);
  const start = label ? label.written.length : 0;
  if (isTitle(paragraph)) return titled(text, start, text.length);
  const runIn = paragraph.runIn;
  if (runIn && runIn.length > start && text.startsWith(runIn)) {
    return titled(
      text,
      start,
      runIn.length + (/^[。：:]/.exec(text.slice(runIn.length))?.[0].length ?? 0),
    );
  }
  if (label && isClosedHeading(text, label)) return titled(text, start, text.length);
  // An article has no heading: 第四十九条 制定机关应当建立…长效机制。 is its first rule.
  const length = label && label.family !== "article" ? topicLength(text.slice(start)) : undefined;
  return length ? titled(text, start, start + length) : { length: start };
}

/** （三）优化提升专业公共卫生服务能力。 stands on a line of its own and heads what follows. */
function isClosedHeading(text: string, label: Label): boolean {
  if (!["ideograph", "bracketed-ideograph", "arabic"].includes(label.family)) return false;
  return /^[^。；：:]{2,36}。$/.test(text.slice(label.written.length));
}

/** 推进光伏产业高质量发展。坚持… : a short sentence that heads what follows. */
export function topicLength(text: string): number | undefined {
  const sentence = /^\s*(?:——)?[^。；：:！？]{2,32}。/.exec(text)?.[0];
  if (!sentence || /^\s*[（(]/.test(text.slice(sentence.length))) return undefined;
  return text.length - sentence.length >= 8 ? sentence.length : undefined;
}

function titled(text: string, start: number, end: number): Heading {
  const heading = trimSigns(text.slice(start, end));
  return heading ? { heading, length: end } : { length: end };
}

/** A heading as an address: without punctuation, at most 20 characters. */
export function segmentOf(heading: string): string {
  return [...heading.replace(/[\s\p{P}\p{S}]+/gu, "")].slice(0, 20).join("");
}
