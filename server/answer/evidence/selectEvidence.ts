import type { Lexicon } from "../../question/lexicon/lexicon.ts";
import type { UnderstoodQuestion } from "../../question/understand.ts";
import type { Candidate } from "../../retrieve/candidate.ts";
import type { Retrieval, Retriever } from "../../retrieve/retriever.ts";
import { forParts } from "./forParts.ts";
import { forTrades } from "./forTrades.ts";
import { settleFirst } from "./settleFirst.ts";
import { tradeVariants } from "./tradeVariants.ts";
import { twinsOf } from "./twinsOf.ts";

/** 怎么说法不一样 · 俩数对不上: the asker has seen both figures and wants both. */
const DISCREPANCY =
  /不一样|不一致|对不上|不是一个数|两个数|俩数|矛盾|哪个(?:数|准|对|是真)|到底(?:是|哪)/u;
const MOST = 4;
/** Two clauses as near as this are told both: which one is meant the question does not say. */
const UNDECIDED = 0.2;

/**
 * The clauses that the answer rests on. One as a rule; every clause that is addressed by number;
 * one for each part of a question that has several, for each trade that it names, or of each trade
 * where it names none and they have their own; the twin in the other document where nothing tells
 * the two apart; both sides of a contradiction that is asked of.
 */
export async function selectEvidence(
  question: UnderstoodQuestion,
  retrieval: Retrieval,
  retriever: Retriever,
  lexicon: Lexicon,
): Promise<readonly Candidate[]> {
  const addressed = retrieval.candidates.filter((candidate) => candidate.signals.exact > 0);
  if (addressed.length > 0) return addressed.slice(0, MOST);
  const candidates = settleFirst(question, retrieval.candidates);
  const [first, second] = candidates;
  if (!first) return [];
  if (second && DISCREPANCY.test(question.asked)) return [first, second];
  const variants = tradeVariants(question, candidates, lexicon);
  if (variants.length > 1) return variants.slice(0, MOST);
  const undecided = second && Math.abs(first.score - second.score) < UNDECIDED;
  const settled = first !== retrieval.candidates[0];
  const chosen = [
    ...(await forParts(question, { ...retrieval, candidates }, retriever)),
    ...forTrades(question, first, candidates, lexicon),
    ...twinsOf(first, candidates),
    ...(undecided && !settled ? [second] : []),
  ];
  const byClause = new Map(
    [first, ...chosen].map((candidate) => [candidate.unit.clauseId, candidate]),
  );
  return [...byClause.values()].slice(0, MOST);
}
