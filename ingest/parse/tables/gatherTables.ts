import { firstLineOf, isTableLine, joined, type Paragraph, textOf } from "../lines/paragraph.ts";
import { annexNameOf, boxTitleOf, tableNameOf } from "../outline/boxTitle.ts";
import { labelOf } from "../outline/labels.ts";

/** A table's lines with the caption above them and the note below. */
export interface TableBlock {
  readonly kind: "table";
  readonly caption?: Paragraph;
  readonly lines: readonly Paragraph[];
  readonly note?: Paragraph;
}

/** Tables are taken out of the run of paragraphs before anything is joined. */
export function gatherTables(paragraphs: readonly Paragraph[]): (Paragraph | TableBlock)[] {
  const blocks: (Paragraph | TableBlock)[] = [];
  let index = 0;
  while (index < paragraphs.length) {
    const end = endOfTable(paragraphs, index);
    if (end === index) {
      blocks.push(paragraphs[index] as Paragraph);
      index += 1;
      continue;
    }
    const lines = paragraphs.slice(index, end);
    const caption = captionAbove(blocks) ?? captionWithin(lines);
    const note = noteBelow(paragraphs[end]);
    blocks.push({
      kind: "table",
      ...(caption ? { caption } : {}),
      lines,
      ...(note ? { note } : {}),
    });
    index = note ? end + 1 : end;
  }
  return blocks;
}

function endOfTable(paragraphs: readonly Paragraph[], start: number): number {
  let end = start;
  while (end < paragraphs.length && isTableLine(paragraphs[end] as Paragraph)) end += 1;
  return end;
}

/** The caption is taken off the blocks above, where it may be wrapped over two lines. */
function captionAbove(blocks: (Paragraph | TableBlock)[]): Paragraph | undefined {
  const last = blocks.at(-1);
  const before = blocks.at(-2);
  if (!last || "kind" in last) return undefined;
  if (before && !("kind" in before) && tableNameOf(textOf(before)) && isCaption(last)) {
    blocks.splice(-2);
    return joined(before, last);
  }
  if (!isCaption(last)) return undefined;
  blocks.pop();
  return last;
}

function isCaption(paragraph: Paragraph): boolean {
  const text = textOf(paragraph);
  if (tableNameOf(text) || boxTitleOf(text)) return true;
  return text.length <= 40 && !labelOf(text) && !annexNameOf(text) && !/[，。；：！？]/.test(text);
}

/** 专栏1：主要指标 followed by nothing but tabs: the caption is the table's first line. */
function captionWithin(lines: Paragraph[]): Paragraph | undefined {
  const first = lines[0];
  const cells = first
    ? textOf(first)
        .split("\t")
        .filter((cell) => cell.trim() !== "")
    : [];
  return cells.length === 1 ? lines.shift() : undefined;
}

/** 注：[ ]内为五年累计数 */
function noteBelow(paragraph: Paragraph | undefined): Paragraph | undefined {
  return paragraph && firstLineOf(paragraph) > 0 && /^注[：:]/.test(textOf(paragraph))
    ? paragraph
    : undefined;
}
