import { partsOf } from "../question/parts.ts";
import { tradesOf } from "../question/trades.ts";
import type { UnderstoodQuestion } from "../question/understand.ts";
import type { Candidate } from "../retrieve/candidate.ts";
import type { Retrieval, Retriever } from "../retrieve/retriever.ts";

/** 怎么说法不一样 · 俩数对不上: the asker has seen both figures and wants both. */
const DISCREPANCY =
  /不一样|不一致|对不上|不是一个数|两个数|俩数|矛盾|哪个(?:数|准|对|是真)|到底(?:是|哪)/u;
/** A clause for one part must stand among the first for the whole. */
const AMONG = 30;
/** How much the whole question says of a part's clause. */
const WHOLE_SHARE = 0.3;
/** Scores within this of the first are as good as the first. */
const CLOSE = 0.12;
const MOST = 4;
/** Two clauses as near as this are told both: which one is meant the question does not say. */
const UNDECIDED = 0.2;
/** A part with fewer words of its own leans on the rest: 往后能有不 */
const SUBSTANTIAL = 2;
/** A part's clause must be asked of in much the same words. */
const CLEAR = 0.6;

/**
 * The clauses that the answer rests on. One as a rule; every clause that is addressed by number;
 * one for each part of a question that has several, for each trade that it names; the twin in the
 * other document where nothing tells the two apart; both sides of a contradiction that is asked of.
 */
export async function selectEvidence(
  question: UnderstoodQuestion,
  retrieval: Retrieval,
  retriever: Retriever,
): Promise<readonly Candidate[]> {
  const { candidates } = retrieval;
  const addressed = candidates.filter((candidate) => candidate.signals.exact > 0);
  if (addressed.length > 0) return addressed.slice(0, MOST);
  const [first, second] = candidates;
  if (!first) return [];
  if (second && DISCREPANCY.test(question.asked)) return [first, second];
  const chosen = [
    ...(await forParts(question, candidates, retriever)),
    ...forTrades(question, first, candidates),
    ...twinsOf(first, candidates),
    ...(second && first.score - second.score < UNDECIDED ? [second] : []),
  ];
  const byClause = new Map(
    [first, ...chosen].map((candidate) => [candidate.unit.clauseId, candidate]),
  );
  return [...byClause.values()].slice(0, MOST);
}

async function forParts(
  question: UnderstoodQuestion,
  candidates: readonly Candidate[],
  retriever: Retriever,
): Promise<readonly Candidate[]> {
  const parts = partsOf(question.asked);
  if (parts.length < 2) return [];
  const whole = new Map(candidates.slice(0, AMONG).map((c) => [c.unit.clauseId, c]));
  const only = new Set(whole.keys());
  const found = await Promise.all(
    parts
      .slice(0, MOST)
      .map((part) => retriever.retrieve({ ...question, text: part, asked: part, only })),
  );
  return found.flatMap(({ terms, candidates: own }) => {
    if (terms.length < SUBSTANTIAL) return [];
    const scored = own.flatMap((candidate) => {
      const same = whole.get(candidate.unit.clauseId);
      return same ? [{ candidate, score: candidate.score + WHOLE_SHARE * same.score }] : [];
    });
    const [best] = scored.sort((a, b) => b.score - a.score);
    return best && best.candidate.signals.asked > CLEAR ? [best.candidate] : [];
  });
}

/** 一个开饭馆一个卖服装: the measure of each trade, where they are the same measure. */
function forTrades(
  question: UnderstoodQuestion,
  first: Candidate,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const trades = [...tradesOf(question.text)];
  if (trades.length < 2) return [];
  return trades.flatMap((trade) => {
    const own = candidates.find(({ unit }) =>
      tradesOf([...unit.above, unit.clause].map((c) => c.heading ?? "").join(" ")).has(trade),
    );
    const alike = own && sharedWords(own.unit.comparableText, first.unit.comparableText) > 0.5;
    return own && alike ? [own] : [];
  });
}

function twinsOf(first: Candidate, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates
    .slice(1, 3)
    .filter(
      ({ unit, score }) =>
        first.score - score < CLOSE &&
        unit.document !== first.unit.document &&
        sharedWords(first.unit.comparableText, unit.comparableText) > 0.5,
    );
}

/** Share of the shorter text's character trigrams that the other one holds. */
export function sharedWords(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let shared = 0;
  for (let i = 0; i + 3 <= short.length; i++) if (long.includes(short.slice(i, i + 3))) shared++;
  return shared / Math.max(1, short.length - 2);
}
