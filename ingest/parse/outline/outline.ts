import { isTableLine, joined, type Paragraph, textOf } from "../lines/paragraph.ts";
import { closingUnits } from "../metadata/unitBrackets.ts";
import { isOpen, isParagraph } from "../repair/continuity.ts";
import type { Block } from "../rosters/gatherRosters.ts";
import { rosterEntries } from "../rosters/rosterEntries.ts";
import { tableDraft } from "../tables/tableDraft.ts";
import { annexNameOf, boxTitleOf } from "./boxTitle.ts";
import { type Draft, isDraft } from "./draft.ts";
import { headingOf } from "./headings.ts";
import { type Label, labelOf } from "./labels.ts";
import { type Frame, placementOf, type Reached } from "./numbering.ts";
import { annexDraft, boxDraft, namedDraft, numberedDraft, topicDraft } from "./openings.ts";

/** 附件：建立自建房安全管理13项抓落实工作机制清单 announces the annexes at the text's end. */
const ANNEX_NOTICE = /^附\s*件\s*\d*[：:]/;

/** The reader's place in the document: the open clauses, and what each numbering reached. */
interface Reader {
  readonly frames: Frame[];
  readonly reached: Reached;
}

/** Blocks in reading order → the tree that their numbering describes. */
export function outline(blocks: readonly Block[]): Draft {
  const root = namedDraft("notice", "", []);
  const reader: Reader = {
    frames: [{ draft: root, family: "root", ordinal: 0 }],
    reached: new Map(),
  };
  const lastOpening = blocks.findLastIndex(opensClause);
  blocks.forEach((block, index) => {
    if (!isParagraph(block)) takeBlock(reader, block);
    else takeParagraph(reader, block, index > lastOpening);
  });
  return root;
}

function takeBlock(reader: Reader, block: Exclude<Block, Paragraph>): void {
  while (["topic", "enumerated"].includes(top(reader).family)) close(reader);
  const drafts = block.kind === "table" ? [tableDraft(block)] : rosterEntries(block);
  top(reader).draft.body.push(...drafts);
}

function takeParagraph(reader: Reader, paragraph: Paragraph, atEnd: boolean): void {
  const text = textOf(paragraph);
  const annex = annexNameOf(text);
  const box = boxTitleOf(text);
  const label = labelOf(text);
  const placement = label && placementOf(label, reader.frames, reader.reached);
  if (annex) openAnnex(reader, paragraph, annex);
  else if (box) openBox(reader, boxDraft(paragraph, box));
  else if (label && placement) openNumbered(reader, paragraph, label, placement);
  else if (isTopic(paragraph)) openTopic(reader, paragraph);
  else takeProse(reader, paragraph, atEnd);
}

function openAnnex(reader: Reader, paragraph: Paragraph, name: string): void {
  while (reader.frames.length > 1) close(reader);
  reader.reached.clear();
  open(reader, { draft: annexDraft(paragraph, name), family: "annex", ordinal: 0 });
}

/** A box stands beside the topics of the clause it belongs to, not inside one of them. */
function openBox(reader: Reader, draft: Draft): void {
  while (["topic", "box"].includes(top(reader).family)) close(reader);
  open(reader, { draft, family: "box", ordinal: 0 });
}

function openNumbered(
  reader: Reader,
  paragraph: Paragraph,
  label: Label,
  placement: { depth: number; gap: boolean },
): void {
  while (reader.frames.length > placement.depth + 1) close(reader);
  const inArticle = reader.frames.some((frame) => frame.family === "article");
  const draft = numberedDraft(paragraph, label, inArticle, placement.gap);
  open(reader, { draft, family: label.family, ordinal: label.ordinal });
}

/** Bold opening words, or a title under a mark that has no number. */
function isTopic(paragraph: Paragraph): boolean {
  return paragraph.runIn !== undefined || (paragraph.marked && !labelOf(textOf(paragraph)));
}

function openTopic(reader: Reader, paragraph: Paragraph): void {
  const frame = top(reader);
  if (frame.family === "annex" && frame.draft.body.length === 1 && paragraph.marked) {
    frame.draft.body.push(paragraph);
    return;
  }
  while (top(reader).family === "topic") close(reader);
  const inBox = top(reader).family === "box";
  const draft = topicDraft(
    paragraph,
    headingOf(paragraph, undefined).length,
    inBox ? "item" : "topic",
  );
  open(reader, { draft, family: "topic", ordinal: 0 });
}

/** Unnumbered words belong to the innermost clause that can still take them. */
function takeProse(reader: Reader, paragraph: Paragraph, atEnd: boolean): void {
  const last = top(reader).draft.body.at(-1);
  if (last && !isDraft(last) && isOpen(last) && !isTableLine(last)) {
    top(reader).draft.body[top(reader).draft.body.length - 1] = joined(last, paragraph);
    return;
  }
  if (ANNEX_NOTICE.test(textOf(paragraph))) closeAll(reader);
  leaveBox(reader, paragraph);
  if (top(reader).family === "box" && colonRunIn(paragraph) && top(reader).draft.body.length > 1) {
    top(reader).draft.body.push(topicDraft(paragraph, colonRunIn(paragraph), "item"));
    return;
  }
  while (isFinished(top(reader), textOf(paragraph), atEnd)) {
    const { draft } = close(reader);
    if (atEnd && closingUnits(wordsOf(draft))) closeAll(reader);
  }
  top(reader).draft.body.push(paragraph);
}

/** A box has no end mark: plain words after its bold items belong to the body again. */
function leaveBox(reader: Reader, paragraph: Paragraph): void {
  const box = reader.frames.findLastIndex((frame) => frame.family === "box");
  if (box === -1) return;
  const hasItems = (reader.frames[box]?.draft.body.length ?? 0) > 1;
  const stays = !hasItems || colonRunIn(paragraph) > 0;
  while (reader.frames.length > (stays ? box + 1 : box)) close(reader);
}

/** 绿色农业方面：开展水肥一体化… : an item of a box whose bold type was lost. */
function colonRunIn(paragraph: Paragraph): number {
  return /^[^。，；：:]{2,24}[：:](?=.)/.exec(textOf(paragraph))?.[0].length ?? 0;
}

/**
 * An item of an article ends with its line, and so does 一是…; a measure ends with its
 * 责任单位. What follows unnumbered belongs to the parent, at the text's end to the document.
 */
function isFinished(frame: Frame, next: string, atEnd: boolean): boolean {
  if (["root", "annex", "box"].includes(frame.family)) return false;
  if (frame.draft.kind === "item" && frame.family !== "topic") return true;
  const units = closingUnits(wordsOf(frame.draft));
  if (units === undefined || /^[（(〔]/.test(next)) return false;
  return atEnd || units.startsWith("责任");
}

function closeAll(reader: Reader): void {
  while (reader.frames.length > 1 && top(reader).family !== "annex") close(reader);
}

function opensClause(block: Block): boolean {
  return (
    isParagraph(block) &&
    (labelOf(textOf(block)) !== undefined || annexNameOf(textOf(block)) !== undefined)
  );
}

function wordsOf(draft: Draft): string {
  const last = draft.body.at(-1);
  return last && !isDraft(last) ? textOf(last) : "";
}

function open(reader: Reader, frame: Frame): void {
  top(reader).draft.body.push(frame.draft);
  reader.frames.push(frame);
}

function close(reader: Reader): Frame {
  const frame = reader.frames.pop() as Frame;
  const parent = top(reader);
  if (!["root", "box", "topic", "annex"].includes(frame.family)) {
    reader.reached.set(frame.family as Label["family"], {
      ordinal: frame.ordinal,
      parent: parent.family,
    });
  }
  return frame;
}

function top(reader: Reader): Frame {
  return reader.frames.at(-1) as Frame;
}
