import type { ClauseNode } from "../../../core/clause.ts";

/** The clauses at which a new page of the gazette begins, with its number. */
export function pageStarts(all: readonly ClauseNode[]): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  let page: number | undefined;
  for (const clause of all) {
    if (clause.page === undefined || clause.page === page) continue;
    page = clause.page;
    starts.set(clause.clauseId, page);
  }
  return starts;
}
