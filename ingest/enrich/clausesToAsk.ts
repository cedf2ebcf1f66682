import { type CitableClause, citableClauses } from "../../core/citableClauses.ts";
import type { Gazette } from "../../core/clause.ts";
import { bindAsked } from "../questions/bindQuestions.ts";
import type { AskedFile } from "../questions/readQuestions.ts";

/** A clause with fewer questions is hard to find in everyday words. */
export const ENOUGH_QUESTIONS = 2;
/** Less says nothing to ask for. */
const SHORTEST = 20;
/** They frame the clauses that answer. */
const FRAMES = new Set(["notice", "preamble", "closing"]);

/** The clauses that want questions, in the order of the documents. */
export function clausesToAsk(
  gazettes: readonly Gazette[],
  asked: readonly AskedFile[],
): readonly CitableClause[] {
  const counts = new Map<string, number>();
  for (const { clauseId } of bindAsked(gazettes, asked).bound)
    counts.set(clauseId, (counts.get(clauseId) ?? 0) + 1);
  return [...citableClauses(gazettes)].filter(
    ({ clause }) =>
      (counts.get(clause.clauseId) ?? 0) < ENOUGH_QUESTIONS &&
      !FRAMES.has(clause.kind) &&
      wordsOf(clause).length >= SHORTEST,
  );
}

export function wordsOf({ citedText, text }: CitableClause["clause"]): string {
  return citedText ?? text;
}
