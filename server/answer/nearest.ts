import type { RelatedClause } from "../../core/protocol.ts";
import type { Retrieval } from "../retrieve/retriever.ts";
import { relatedClause, verbatimQuote } from "./cite.ts";

const RELATED = 3;

/** The clauses that are handed over with a refusal or a question back. */
export function nearest({ candidates }: Retrieval, asOf: string): readonly RelatedClause[] {
  return candidates
    .slice(0, RELATED)
    .map(({ unit, nearestSentence }) =>
      relatedClause(unit, verbatimQuote(unit, nearestSentence ?? ""), asOf),
    );
}
