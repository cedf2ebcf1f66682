import type { Unit } from "../corpus/corpus.ts";

/** 一、 · （二） · 13. · 第十二条 · （1） · ① at the beginning of a clause, with its bold marks. */
const LABEL =
  /^[\s*#-]*(?:第[一二三四五六七八九十百]+[条章节]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d{1,3}[.、．](?!\d)|[①-⑳])[\s*]*/u;
/** （责任单位：市税务局、市财政局） — told apart in a line of its own. */
const OFFICES =
  /[（(](?:责任|牵头|配合|主办|负责)(?:单位|部门)?[:：][^（()）]*(?:[（(〔[][^（()）]*[)）〕\]][^（()）]*)*[)）]/gu;

/**
 * The sentences of a clause as they can be read out: verbatim, without label and offices. A row
 * or a roster entry is one sentence, its rendering.
 */
export function bodySentences(unit: Unit): readonly string[] {
  if (unit.clause.rendering) return [unit.clause.rendering];
  const entries = unit.clause.children.flatMap((child) => child.rendering ?? []);
  if (unit.clause.kind === "roster" && entries.length > 0) return entries;
  return splitSentences(unit.text.replace(OFFICES, ""));
}

export function splitSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[。；！？;!?])(?![”’）)】》])|(?<=[。！？]”)|\n+/u)
    .map((sentence) => sentence.replace(LABEL, "").trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
