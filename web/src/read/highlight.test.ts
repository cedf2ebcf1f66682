import { describe, expect, it } from "vitest";
import type { ClauseNode } from "../../../core/clause.ts";
import { foundRanges, quotedRanges } from "./highlight.ts";

const clause = (clauseId: string, text: string, children: ClauseNode[] = []): ClauseNode => ({
  clauseId,
  label: "",
  clausePath: clauseId,
  kind: "item",
  text,
  children,
  source: { firstLine: 1, lastLine: 1 },
  citable: true,
  responsibleUnits: [],
  references: [],
});

describe("quotedRanges", () => {
  it("marks a quote in the clauses that hold it, and in no other", () => {
    const article = clause("a", "有下列情形的：", [
      clause("b", "第一种；"),
      clause("c", "第二种。"),
    ]);
    expect(quotedRanges(article, "情形的：第一种")).toEqual(
      new Map([
        ["a", [[3, 7]]],
        ["b", [[0, 3]]],
      ]),
    );
  });
});

describe("foundRanges", () => {
  it("finds every place", () => {
    expect(foundRanges([clause("a", "LPR、lpr")], " Lpr").get("a")).toEqual([
      [0, 3],
      [4, 7],
    ]);
  });

  it("finds nothing for an empty search", () => {
    expect(foundRanges([clause("a", "LPR")], "  ").size).toBe(0);
  });
});
