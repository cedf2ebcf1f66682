import { askedKinds } from "../question/factKinds.ts";
import type { UnderstoodQuestion } from "../question/understand.ts";
import { coverageOf, type KeyTerm } from "../retrieve/keyTerms.ts";
import type { Retrieval } from "../retrieve/retriever.ts";

const LONGEST = 10;
const FEW = 2;
/** Clauses that may be the one that is meant. */
const NEAR = 5;
/** What a matter may be asked for without saying which side of it is meant. */
const OPEN = new Set(["office", "procedure"]);

/**
 * A matter that the documents speak of, in so few words that nothing tells which of its clauses is
 * meant: 采空区搬迁找谁. Not where a kind of fact is asked for that they may well not give.
 */
export function isTerse(
  { asked, text }: UnderstoodQuestion,
  { terms, candidates, heldWords }: Retrieval,
): boolean {
  if (asked !== text || asked.length > LONGEST || terms.length === 0 || terms.length > FEW)
    return false;
  const isSpokenOf = (term: KeyTerm) =>
    candidates.slice(0, NEAR).some(({ unit }) => coverageOf([term], heldWords(unit)) > 0);
  return terms.every(isSpokenOf) && askedKinds(asked).every(({ kind }) => OPEN.has(kind));
}
