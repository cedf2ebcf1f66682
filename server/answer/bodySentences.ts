import { withDescendants } from "../../core/citableClauses.ts";
import type { ClauseNode } from "../../core/clause.ts";
import type { Unit } from "../corpus/corpus.ts";

/** 一、 · （二） · 13. · 第十二条 · （1） · ① at the beginning of a clause, with its bold marks. */
const LABEL =
  /^[\s*#-]*(?:第[一二三四五六七八九十百]+[条章节]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d{1,3}[.、．](?!\d)|[①-⑳])[\s*]*/u;
/** （责任单位：市税务局、市财政局） — told apart in a line of its own. */
const OFFICES =
  /[（(](?:责任|牵头|配合|主办|负责)(?:单位|部门)?[:：][^（()）]*(?:[（(〔[][^（()）]*[)）〕\]][^（()）]*)*[)）]/gu;
/** 。（市教育局负责） — who does what a sentence says, behind its stop. */
const IN_CHARGE = "[（(][^（()）]{2,60}(?:负责|牵头|配合)[^（()）]{0,20}[)）]";
const SENTENCE_END = new RegExp(
  `(?<=[。；！？;!?])(?![”’）)】》])(?!\\s*${IN_CHARGE})|(?<=[。；！？;!?]\\s*${IN_CHARGE})(?![。；;，,])|(?<=[。！？]”)|\\n+`,
  "u",
);

/**
 * The sentences of a clause as they can be read out: verbatim, without labels, headings and
 * offices. A row or a roster entry is one sentence, its rendering.
 */
export function bodySentences(unit: Unit): readonly string[] {
  return [...withDescendants(unit.clause)].flatMap(sentencesOf);
}

/** The sentences of one node alone, without those of its children. */
export function sentencesOf(clause: ClauseNode): readonly string[] {
  if (clause.rendering) return [clause.rendering];
  const sentences = clause.text
    .replace(OFFICES, "")
    .split(SENTENCE_END)
    .map((sentence) => sentence.replace(LABEL, "").trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  const [first, ...rest] = sentences;
  return first && isTitle(first, clause) ? rest : sentences;
}

/** 建立科技创新容错机制 in a line of its own is a title; a topic sentence with its stop is a statement. */
function isTitle(sentence: string, { heading, text, children }: ClauseNode): boolean {
  const [line = "", ...more] = text.split("\n");
  const alone =
    more.length + children.length > 0 &&
    line.replace(LABEL, "").replace(/[\s*]+$/u, "") === sentence;
  return heading !== undefined && alone && !/[。；！？]$/u.test(sentence);
}
