import type { ClauseNode } from "../../../core/clause.ts";

/** 本办法自2022年8月20日起施行: the day from which the whole document holds. */
export function effectiveDateIn(clauses: readonly ClauseNode[]): string | undefined {
  for (const clause of clauses) {
    const { validity } = clause;
    if (validity?.basis === "effective-from" && validity.from) return validity.from;
    const below = effectiveDateIn(clause.children);
    if (below) return below;
  }
  return undefined;
}
