import type { ClauseKind } from "../../../core/clause.ts";
import { damagedBy, type Paragraph, textOf } from "../lines/paragraph.ts";
import type { BoxTitle } from "./boxTitle.ts";
import type { Draft } from "./draft.ts";
import { headingOf, segmentOf } from "./headings.ts";
import type { Family, Label } from "./labels.ts";
import { trimSigns } from "./trimSigns.ts";

const KINDS: Record<Family, ClauseKind> = {
  part: "part",
  chapter: "chapter",
  section: "section",
  article: "article",
  ideograph: "division",
  "bracketed-ideograph": "division",
  arabic: "division",
  "bracketed-arabic": "division",
  circled: "item",
  enumerated: "item",
};

/** （二）健全平疫结合的公共卫生救治体系。 opens a numbered clause. */
export function numberedDraft(
  paragraph: Paragraph,
  label: Label,
  inArticle: boolean,
  gap: boolean,
): Draft {
  const { heading, length } = headingOf(paragraph, label);
  return {
    kind: inArticle ? "item" : KINDS[label.family],
    label: label.written.trim(),
    segment: label.segment,
    shown: label.family === "ideograph" ? `${label.segment}、` : label.segment,
    headLength: length,
    ...(heading ? { heading } : {}),
    body: [gap ? damagedBy("lost-text", paragraph) : paragraph],
  };
}

/** **重点技术攻关：**… or a topic sentence heads a clause that has no number. */
export function topicDraft(paragraph: Paragraph, length: number, kind: "topic" | "item"): Draft {
  const heading = trimSigns(textOf(paragraph).slice(0, length));
  return {
    kind,
    label: heading,
    segment: segmentOf(heading),
    shown: `「${heading}」`,
    headLength: length,
    heading,
    body: [paragraph],
  };
}

export function boxDraft(paragraph: Paragraph, { name, title }: BoxTitle): Draft {
  const headLength = textOf(paragraph).length;
  return {
    kind: "box",
    label: name,
    segment: name,
    shown: name,
    headLength,
    heading: title,
    body: [paragraph],
  };
}

export function annexDraft(paragraph: Paragraph, name: string): Draft {
  const headLength = textOf(paragraph).length;
  return { kind: "annex", label: name, segment: name, shown: name, headLength, body: [paragraph] };
}

/** 通知, 前言, 结尾, 导语, 第2款: clauses that the parser names. */
export function namedDraft(kind: ClauseKind, name: string, body: (Paragraph | Draft)[]): Draft {
  return { kind, label: name, segment: name, shown: name, headLength: 0, body };
}
