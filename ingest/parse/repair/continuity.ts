import { isTableLine, type Paragraph, textOf } from "../lines/paragraph.ts";
import { annexNameOf, boxTitleOf, tableNameOf } from "../outline/boxTitle.ts";
import { labelOf } from "../outline/labels.ts";
import type { Block } from "../rosters/gatherRosters.ts";

const CLOSED = /[。！？；：…”’）】》〕.!?;:)\]]$/;
const SENTENCE_MARK = /[，。；：！？,;]/;
/** A column of the page holds some 22 characters, 2 of them indent: a cut line is full. */
const FULL_COLUMN = 19;

export function isParagraph(block: Block | undefined): block is Paragraph {
  return block !== undefined && !("kind" in block);
}

/** The paragraph breaks off: …支持有|条件的幼儿园. A title that has no full stop does not. */
export function isOpen(block: Block | undefined): block is Paragraph {
  if (!isParagraph(block) || isTitle(block) || isTableLine(block)) return false;
  return !CLOSED.test(textOf(block).trimEnd());
}

/** The paragraph may be the rest of another one: nothing in it opens something of its own. */
export function canContinue(block: Block | undefined): block is Paragraph {
  if (!isParagraph(block) || block.marked || block.runIn || isTableLine(block)) return false;
  const text = textOf(block);
  return !labelOf(text) && !isNamed(text) && !/^(?:——|注[：:]|附件)/.test(text);
}

/** A line that heads what follows and says nothing itself. */
export function isTitle(paragraph: Paragraph): boolean {
  const text = textOf(paragraph);
  return paragraph.marked || paragraph.runIn === text || isNamed(text) || isBareHeading(text);
}

/** A title, or a short numbered line that a full stop closes: （二）健全救治体系。 */
export function isHeadingLike(block: Block | undefined): block is Paragraph {
  if (!isParagraph(block)) return false;
  const text = textOf(block);
  return (
    isTitle(block) || (labelOf(text) !== undefined && text.length <= 40 && /^[^。]*。?$/.test(text))
  );
}

/** 三、高端陶瓷 is a heading; 三、同意…提出的事故防范和整|改措施 is a line cut at its column's end. */
function isBareHeading(text: string): boolean {
  const label = labelOf(text);
  if (!label) return false;
  if (["part", "chapter", "section"].includes(label.family)) return true;
  if (label.family === "article") return text === label.written;
  return !SENTENCE_MARK.test(text.slice(label.written.length)) && widthOf(text) < FULL_COLUMN;
}

function isNamed(text: string): boolean {
  return Boolean(boxTitleOf(text) ?? tableNameOf(text) ?? annexNameOf(text));
}

function widthOf(text: string): number {
  return [...text].reduce(
    (width, character) => width + (character.charCodeAt(0) < 0x80 ? 0.5 : 1),
    0,
  );
}
