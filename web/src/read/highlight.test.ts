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
  it("names only the clauses with a hit", () => {
    const found = foundRanges([clause("a", "租金"), clause("b", "水费")], "水费");
    expect([...found.keys()]).toEqual(["b"]);
  });
});
