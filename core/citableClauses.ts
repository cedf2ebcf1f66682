import type { ClauseNode, Gazette, PolicyDocument } from "./clause.ts";

export interface CitableClause {
  readonly document: PolicyDocument;
  readonly clause: ClauseNode;
  /** The clauses above it, outermost first. */
  readonly above: readonly ClauseNode[];
}

/** Every clause on which a citation may rest, in the order of the documents. */
export function* citableClauses(gazettes: readonly Gazette[]): Generator<CitableClause> {
  for (const { documents } of gazettes) {
    for (const document of documents) {
      for (const clause of document.clauses) yield* citableBelow(document, clause, []);
    }
  }
}

function* citableBelow(
  document: PolicyDocument,
  clause: ClauseNode,
  above: readonly ClauseNode[],
): Generator<CitableClause> {
  if (clause.citable) yield { document, clause, above };
  else
    for (const child of clause.children) yield* citableBelow(document, child, [...above, clause]);
}

export function* withDescendants(clause: ClauseNode): Generator<ClauseNode> {
  yield clause;
  for (const child of clause.children) yield* withDescendants(child);
}
