import { withDescendants } from "../../core/citableClauses.ts";
import type { ClauseNode } from "../../core/clause.ts";
import type { ParsedGazette } from "../parse/parsedGazette.ts";
import type { Repair } from "../parse/repair/repair.ts";

/** What is to be said of a source line, and the class that colours it. */
export interface LineMark {
  readonly className: "join" | "move" | "drop" | "furniture" | "damaged";
  readonly note: string;
}

const DROPPED = {
  "repeated-title": "重复的标题，略去",
  "repeated-header": "重复的表头，略去",
  "repeated-text": "重复的文字，略去",
} as const;

const FURNITURE = {
  "front-matter": "封面与目录",
  title: "标题",
  "page-number": "页码",
  imprint: "版权页",
  rule: "分隔线",
} as const;

const DAMAGE = {
  order: "次序存疑",
  "lost-text": "文字有缺",
  "shifted-cells": "单元格错位",
} as const;

/** Repairs and furniture by line; a clause's damage colours the line on which it starts. */
export function lineMarks(parsed: ParsedGazette): ReadonlyMap<number, LineMark> {
  const marks = new Map<number, LineMark>();
  const clauses = parsed.documents.flatMap((document) => document.clauses);
  for (const clause of clauses.flatMap((each) => [...withDescendants(each)]))
    markDamage(marks, clause);
  for (const { line, kind } of parsed.furniture) {
    marks.set(line, { className: "furniture", note: FURNITURE[kind] });
  }
  // A line that was moved has been joined as well: what a person should see is that it was moved.
  const joinsFirst = parsed.repairs.toSorted(
    (a, b) => Number(b.kind === "join") - Number(a.kind === "join"),
  );
  for (const repair of joinsFirst) markRepair(marks, repair);
  return marks;
}

function markRepair(marks: Map<number, LineMark>, repair: Repair): void {
  if (repair.kind === "join") {
    marks.set(repair.continuation, { className: "join", note: `接第 ${repair.line} 行` });
  } else if (repair.kind === "move") {
    marks.set(repair.line, { className: "move", note: `移到第 ${repair.after} 行之后` });
  } else {
    marks.set(repair.line, { className: "drop", note: DROPPED[repair.reason] });
  }
}

function markDamage(marks: Map<number, LineMark>, clause: ClauseNode): void {
  if (!clause.damaged) return;
  marks.set(clause.source.firstLine, { className: "damaged", note: DAMAGE[clause.damaged] });
}
