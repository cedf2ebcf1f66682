import type { ClauseNode } from "../../../core/clause.ts";
import { ClauseTable } from "./ClauseTable.tsx";
import { ClauseView } from "./ClauseView.tsx";
import { clauseRuns } from "./clauseRuns.ts";
import { Roster } from "./Roster.tsx";

interface Props {
  readonly clauses: readonly ClauseNode[];
  /** Of the headings among them. */
  readonly level: number;
}

/** Clauses in their order, rows as tables and members as lists. */
export function ClauseList({ clauses, level }: Props) {
  return clauseRuns(clauses).map((run) => {
    const key = run.clauses[0]?.clauseId;
    if (run.shape === "table") {
      return <ClauseTable key={key} columns={run.columns} rows={run.clauses} />;
    }
    if (run.shape === "roster") return <Roster key={key} entries={run.clauses} />;
    return <ClauseView key={key} clause={run.clauses[0]} level={level} />;
  });
}
