import { expect, it } from "vitest";
import type { ClauseKind, ClauseNode } from "../../../core/clause.ts";
import { outlineOf } from "./outline.ts";

const clause = (
  kind: ClauseKind,
  label: string,
  heading?: string,
  children: ClauseNode[] = [],
): ClauseNode => ({
  clauseId: label,
  label,
  clausePath: label,
  kind,
  ...(heading ? { heading } : {}),
  text: `${label}${heading ?? ""}`,
  children,
  source: { firstLine: 1, lastLine: 1 },
  citable: true,
  responsibleUnits: [],
  references: [],
});

it("lists what bears a title, and passes through what bears none", () => {
  const outline = outlineOf([
    clause("chapter", "第一章", "总则", [clause("article", "第一条")]),
    clause("division", "一、", "总体要求", [clause("division", "1.")]),
    clause("paragraph", "第1款", undefined, [clause("box", "专栏1", "重点项目")]),
  ]);
  expect(outline.map(({ title, depth }) => [title, depth])).toEqual([
    ["第一章 总则", 0],
    ["一、总体要求", 0],
    ["专栏1 重点项目", 0],
  ]);
});

it("shortens a long title", () => {
  expect(outlineOf([clause("division", "一、", "长".repeat(40))])[0]?.title).toHaveLength(29);
});
