import type { ClauseKind } from "../../../core/clause.ts";
import { type Paragraph, textOf } from "../lines/paragraph.ts";
import { type Draft, isDraft } from "../outline/draft.ts";
import { topicLength } from "../outline/headings.ts";
import { namedDraft, topicDraft } from "../outline/openings.ts";
import { numberParagraphs } from "./articleParagraphs.ts";

/**
 * The numbering has given the tree; now what is unnumbered finds its place: 款 are counted,
 * topic sentences head their paragraphs, words after the last child become its parent's 结尾.
 */
export function settle(draft: Draft): Draft {
  const settled = {
    ...draft,
    body: draft.body.map((part) => (isDraft(part) ? settle(part) : part)),
  };
  if (settled.kind === "table") return settled;
  if (settled.kind === "article") return numberParagraphs(settled);
  return withTrailing(withTopics(settled));
}

/** Two topic sentences make a list of topics; a single one is an ordinary opening. */
function withTopics(draft: Draft): Draft {
  const candidates = draft.body.slice(1).filter((part): part is Paragraph => !isDraft(part));
  const topics = candidates.filter((paragraph) => headLengthOf(paragraph) > 0);
  if (topics.length < 2 || topics.length < (candidates.length - 1) / 2) return draft;
  const body: (Paragraph | Draft)[] = [];
  let topic: Draft | undefined;
  draft.body.forEach((part, index) => {
    const length = isDraft(part) || index === 0 ? 0 : headLengthOf(part);
    if (isDraft(part)) topic = undefined;
    if (length > 0)
      topic = topicDraft(part as Paragraph, length, draft.kind === "box" ? "item" : "topic");
    if (length > 0) body.push(topic as Draft);
    else (topic?.body ?? body).push(part);
  });
  return { ...draft, body };
}

/** 推进光伏产业高质量发展。坚持… · 市财政局：负责… */
function headLengthOf(paragraph: Paragraph): number {
  const text = textOf(paragraph);
  return topicLength(text) ?? /^[^。，；：、:]{2,15}[：:](?=.{8})/.exec(text)?.[0].length ?? 0;
}

/** Paragraphs behind a child keep their place in the order as children of their own. */
function withTrailing(draft: Draft): Draft {
  const firstChild = draft.body.findIndex(isDraft);
  if (firstChild === -1) return draft;
  const kind: ClauseKind = draft.kind === "notice" ? "closing" : "paragraph";
  const body = draft.body.slice(0, firstChild);
  for (const part of draft.body.slice(firstChild)) {
    const last = body.at(-1);
    if (isDraft(part)) body.push(part);
    else if (last && isDraft(last) && last.segment === "结尾") last.body.push(part);
    else body.push(namedDraft(kind, "结尾", [part]));
  }
  return { ...draft, body };
}
