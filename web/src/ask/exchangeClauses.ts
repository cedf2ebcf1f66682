import type { RelatedClause } from "../../../core/protocol.ts";
import type { Exchange } from "../conversation/conversation.ts";

/** The clauses that came with an answer, each once: cited, or else nearest. */
export function exchangeClauses({ outcome }: Exchange): readonly RelatedClause[] {
  if (outcome.phase === "waiting" || outcome.phase === "failed") return [];
  if (outcome.phase !== "ended") return once(outcome.citations);
  return once([...outcome.result.citations, ...outcome.result.related]);
}

function once(clauses: readonly RelatedClause[]): RelatedClause[] {
  return [...new Map(clauses.map((clause) => [clause.clauseId, clause])).values()];
}
