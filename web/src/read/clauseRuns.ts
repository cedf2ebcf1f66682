import type { ClauseNode } from "../../../core/clause.ts";

/** Neighbours that are shown as one thing: a table under its column names, a list of members. */
export type ClauseRun =
  | { readonly shape: "clause"; readonly clauses: readonly [ClauseNode] }
  | { readonly shape: "roster"; readonly clauses: readonly ClauseNode[] }
  | {
      readonly shape: "table";
      readonly columns: readonly string[];
      readonly clauses: readonly ClauseNode[];
    };

export function clauseRuns(clauses: readonly ClauseNode[]): ClauseRun[] {
  const runs: ClauseRun[] = [];
  for (const clause of clauses) {
    const next = runOf(clause);
    const joined = joinedTo(runs.at(-1), next);
    if (joined) runs[runs.length - 1] = joined;
    else runs.push(next);
  }
  return runs;
}

function runOf(clause: ClauseNode): ClauseRun {
  if (clause.row) return { shape: "table", columns: clause.row.columns, clauses: [clause] };
  if (clause.entry) return { shape: "roster", clauses: [clause] };
  return { shape: "clause", clauses: [clause] };
}

/** A row under other column names begins a new table. */
function joinedTo(open: ClauseRun | undefined, next: ClauseRun): ClauseRun | undefined {
  if (open?.shape === "roster" && next.shape === "roster") {
    return { ...open, clauses: [...open.clauses, ...next.clauses] };
  }
  if (open?.shape !== "table" || next.shape !== "table") return undefined;
  if (open.columns.join("\t") !== next.columns.join("\t")) return undefined;
  return { ...open, clauses: [...open.clauses, ...next.clauses] };
}
