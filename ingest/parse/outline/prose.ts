import { type Paragraph, textOf } from "../lines/paragraph.ts";
import { closingUnits } from "../metadata/unitBrackets.ts";
import { type Draft, isDraft } from "./draft.ts";
import type { Frame } from "./numbering.ts";
import { topicDraft } from "./openings.ts";
import { close, closeAll, type Reader, top } from "./reader.ts";

/** 附件：建立自建房安全管理13项抓落实工作机制清单 announces the annexes at the text's end. */
const ANNEX_NOTICE = /^附\s*件\s*\d*[：:]/;

/** Unnumbered words belong to the innermost clause that can still take them. */
export function takeProse(reader: Reader, paragraph: Paragraph, atEnd: boolean): void {
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

function wordsOf(draft: Draft): string {
  const last = draft.body.at(-1);
  return last && !isDraft(last) ? textOf(last) : "";
}
