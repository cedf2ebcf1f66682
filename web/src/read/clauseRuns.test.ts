import { expect, it } from "vitest";
import type { ClauseNode } from "../../../core/clause.ts";
import { clauseRuns } from "./clauseRuns.ts";

const clause = (clauseId: string, more: Partial<ClauseNode> = {}): ClauseNode => ({
  clauseId,
  label: "",
  clausePath: clauseId,
  kind: "paragraph",
  text: clauseId,
  children: [],
  source: { firstLine: 1, lastLine: 1 },
  citable: true,
  responsibleUnits: [],
  references: [],
  ...more,
});
const row = (clauseId: string, columns: string[]) =>
  clause(clauseId, { kind: "row", row: { columns, cells: columns } });
const entry = (clauseId: string) =>
  clause(clauseId, { kind: "entry", entry: { role: "组长", people: [] } });

const shapes = (clauses: ClauseNode[]) =>
  clauseRuns(clauses).map((run) => [run.shape, run.clauses.map(({ clauseId }) => clauseId)]);

it("gathers members, and leaves the clauses between them where they are", () => {
  expect(shapes([entry("a"), entry("b"), clause("c"), entry("d")])).toEqual([
    ["roster", ["a", "b"]],
    ["clause", ["c"]],
    ["roster", ["d"]],
  ]);
});

it("begins a new table where the column names change", () => {
  expect(shapes([row("a", ["指标"]), row("b", ["指标"]), row("c", ["指标", "单位"])])).toEqual([
    ["table", ["a", "b"]],
    ["table", ["c"]],
  ]);
});
