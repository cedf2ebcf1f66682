import type { ClauseNode, Damage, PolicyDocument } from "../../core/clause.ts";
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
  return [...missing.map((message) => ({ line, message })), ...document.clauses.flatMap(damageIn)];
}

function damageIn(clause: ClauseNode): Warning[] {
  const below = clause.children.flatMap(damageIn);
  if (!clause.damaged || below.length > 0) return below;
  return [
    { line: clause.source.firstLine, message: `${clause.clausePath}：${DAMAGE[clause.damaged]}` },
  ];
}
