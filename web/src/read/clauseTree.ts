import type { ClauseNode } from "../../../core/clause.ts";
import { partsOf } from "../../../core/clausePage.ts";

/** Every clause of a tree, in the order of the document. */
export function allClauses(clauses: readonly ClauseNode[]): ClauseNode[] {
  return clauses.flatMap((clause) => [clause, ...allClauses(clause.children)]);
}

/** The clause that a permalink's fragment names; 一、13 as people write it does as well as 一.13. */
export function findClause(
  clauses: readonly ClauseNode[],
  fragment: string,
): ClauseNode | undefined {
  if (fragment === "") return undefined;
  const all = allClauses(clauses);
  return (
    all.find(({ clauseId }) => partsOf(clauseId).fragment === fragment) ??
    all.find(({ clausePath }) => clausePath === fragment)
  );
}
