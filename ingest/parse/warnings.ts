import type { ClauseNode, Damage, PolicyDocument } from "../../core/clause.ts";
import { labelOf } from "./outline/labels.ts";
import type { Warning } from "./repair/repair.ts";

const DAMAGE: Record<Damage, string> = {
  order: "原文次序错乱，已按句意复位或保留原样，请核对",
  "lost-text": "原文此处有缺漏，请核对",
  "shifted-cells": "表格单元格错位，已按单位列复位，请核对",
};

/** What a proof-reader should look at before a document is relied on. */
export function warningsOf(document: PolicyDocument): Warning[] {
  const line = document.source.firstLine;
  const missing = [
    ...(document.documentNumber.includes("〔") ? [] : ["没有找到发文字号，暂以文件名代替"]),
    ...(document.documentDate ? [] : ["没有找到成文日期"]),
    ...(document.issuingAuthority ? [] : ["标题里没有找到发文机关"]),
  ];
  return [
    ...missing.map((message) => ({ line, message })),
    ...document.clauses.flatMap(findingsIn),
  ];
}

function findingsIn(clause: ClauseNode): Warning[] {
  return [...damageOf(clause), ...unusedLabels(clause), ...clause.children.flatMap(findingsIn)];
}

/** Where a child carries the damage, its parent need not repeat it. */
function damageOf(clause: ClauseNode): Warning[] {
  if (!clause.damaged || clause.children.some((child) => child.damaged)) return [];
  return [
    { line: clause.source.firstLine, message: `${clause.clausePath}：${DAMAGE[clause.damaged]}` },
  ];
}

/** 九、… behind 四、: the label does not follow on, so its paragraph was read as prose. */
function unusedLabels(clause: ClauseNode): Warning[] {
  const [, ...paragraphs] = clause.text.split("\n");
  return paragraphs.flatMap((paragraph) => {
    const label = labelOf(paragraph)?.written;
    if (!label) return [];
    const message = `${clause.clausePath}：“${label}”与前面的编号不接续，按正文处理，请核对`;
    return [{ line: clause.source.firstLine, message }];
  });
}
