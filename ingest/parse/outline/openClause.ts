import { type Paragraph, textOf } from "../lines/paragraph.ts";
import { annexNameOf, boxTitleOf } from "./boxTitle.ts";
import type { Draft } from "./draft.ts";
import { headingOf } from "./headings.ts";
import { type Label, labelOf } from "./labels.ts";
import { type Placement, placementOf } from "./numbering.ts";
import { annexDraft, boxDraft, numberedDraft, topicDraft } from "./openings.ts";
import { close, open, type Reader, top } from "./reader.ts";

/** Opens the clause that the paragraph heads; false where it heads none. */
export function openClause(reader: Reader, paragraph: Paragraph): boolean {
  const text = textOf(paragraph);
  const annex = annexNameOf(text);
  const box = boxTitleOf(text);
  const label = labelOf(text);
  const placement = label && placementOf(label, reader.frames, reader.reached);
  if (annex) openAnnex(reader, paragraph, annex);
  else if (box) openBox(reader, boxDraft(paragraph, box));
  else if (label && placement) openNumbered(reader, paragraph, label, placement);
  else if (isTopic(paragraph)) openTopic(reader, paragraph);
  else return false;
  return true;
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
  placement: Placement,
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
