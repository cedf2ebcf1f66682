import { listedParts, partsOf } from "../../question/parts.ts";
import type { UnderstoodQuestion } from "../../question/understand.ts";
import type { Candidate } from "../../retrieve/candidate.ts";
import { coverageOf } from "../../retrieve/keyTerms.ts";
import type { Retrieval, Retriever } from "../../retrieve/retriever.ts";

/** A clause for one part must stand among the first for the whole. */
const AMONG = 30;
const MOST = 4;
/** How much the whole question says of a part's clause. */
const WHOLE_SHARE = 0.3;
/** A part with fewer words of its own leans on the rest: 往后能有不 */
const SUBSTANTIAL = 2;
/** With so many it stands by itself. */
const WHOLE = 4;
/** A part's clause must be asked of in much the same words. */
const CLEAR = 0.6;
/** So far before the first clause, it answers what the first does not. */
const LEAD = 2;
/** Or so much more of the part's words stand in it. */
const MORE = 0.15;

/** Of a list each has a question that is whole without the others. */
const LISTED_LEAD = 0.5;

/**
 * A clause of its own for each part of the question that the first clause leaves open: 多久清理一次
 * beside 有效期一般多长. A part whose words the first clause holds is answered there.
 */
export async function forParts(
  question: UnderstoodQuestion,
  { candidates, heldWords }: Retrieval,
  retriever: Retriever,
): Promise<readonly Candidate[]> {
  const [first] = candidates;
  if (!first) return [];
  const listed = listedParts(question.asked).slice(0, MOST);
  if (listed.length > 1) return await forListed(listed, question, first, retriever);
  const parts = partsOf(question.asked);
  if (parts.length < 2) return [];
  const open = parts.slice(0, MOST).filter((part) => {
    const terms = retriever.termsOf(part);
    return terms.length >= SUBSTANTIAL && coverageOf(terms, heldWords(first.unit)) <= 1 - MORE;
  });
  const whole = new Map(candidates.slice(0, AMONG).map((c) => [c.unit.clauseId, c.score]));
  const only = new Set(whole.keys());
  const found = await Promise.all(
    open.map((part) => retriever.retrieve({ ...question, text: part, asked: part, only })),
  );
  return found.flatMap((part) => ownClause(part, first, whole));
}

/** Clauses for things that are only asked of together: they may stand in different documents. */
async function forListed(
  listed: readonly string[],
  question: UnderstoodQuestion,
  first: Candidate,
  retriever: Retriever,
): Promise<readonly Candidate[]> {
  const found = await Promise.all(
    listed.map((part) => retriever.retrieve({ ...question, text: part, asked: part })),
  );
  return found.flatMap(({ candidates }) => {
    const [best] = candidates;
    const same = candidates.find(({ unit }) => unit === first.unit);
    if (!best || best.signals.asked <= CLEAR) return [];
    return best.score - (same?.score ?? 0) > LISTED_LEAD ? [best] : [];
  });
}

function ownClause(
  { terms, candidates, heldWords }: Retrieval,
  first: Candidate,
  whole: ReadonlyMap<string, number>,
): readonly Candidate[] {
  const scored = candidates
    .map((candidate) => {
      const share = whole.get(candidate.unit.clauseId) ?? 0;
      return { candidate, score: candidate.score + WHOLE_SHARE * share };
    })
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  const same = scored.find(({ candidate }) => candidate.unit === first.unit);
  if (!best || !same || best === same || best.candidate.signals.asked <= CLEAR) return [];
  const coverage = ({ unit }: Candidate) => coverageOf(terms, heldWords(unit));
  const more = coverage(best.candidate) - coverage(first) > MORE && terms.length >= WHOLE;
  return more || best.score - same.score > LEAD ? [best.candidate] : [];
}
