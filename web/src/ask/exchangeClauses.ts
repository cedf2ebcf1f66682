import type { RelatedClause } from "../../../core/protocol.ts";
import type { Conversation, Exchange } from "../conversation/conversation.ts";

/** The clauses that one can step through from this one: those of the last answer that it came with. */
export function clausesAround(
  { exchanges }: Conversation,
  wanted: string | null,
): readonly RelatedClause[] {
  const answers = exchanges.map(exchangeClauses);
  return answers.findLast((given) => given.some(({ clauseId }) => clauseId === wanted)) ?? [];
}

/** The clauses that came with an answer, each once: cited, or else nearest. */
function exchangeClauses({ outcome }: Exchange): readonly RelatedClause[] {
  if (outcome.phase === "waiting" || outcome.phase === "failed") return [];
  if (outcome.phase !== "ended") return once(outcome.citations);
  return once([...outcome.result.citations, ...outcome.result.related]);
}

function once(clauses: readonly RelatedClause[]): RelatedClause[] {
  return [...new Map(clauses.map((clause) => [clause.clauseId, clause])).values()];
}
