import type { Unit } from "../../corpus/corpus.ts";
import type { Lexicon } from "../../question/lexicon/lexicon.ts";
import type { UnderstoodQuestion } from "../../question/understand.ts";
import type { Candidate } from "../../retrieve/candidate.ts";
import { sharedWords } from "./sharedWords.ts";

/** Clauses that stand for the same measure say it in much the same words. */
const ALIKE = 0.5;
const AMONG = 20;
const TRADE =
  /^\p{Script=Han}{2,8}?业(?=(?:纾困|扶持|帮扶|支持|发展)\p{Script=Han}{0,6}(?:措施|政策|办法)$)/u;

/**
 * The first clause with those of other trades that set the same measure, where the question names no
 * trade: 员工做核酸谁出钱 → one for 餐饮业, one for 零售业. Only the first where it stands alone.
 */
export function tradeVariants(
  question: UnderstoodQuestion,
  candidates: readonly Candidate[],
  { tradesOf }: Lexicon,
): readonly Candidate[] {
  const [first, ...others] = candidates.slice(0, AMONG);
  if (!first) return [];
  const isNamed = first.signals.exact > 0 || tradesOf(question.text).size > 0;
  if (isNamed || !tradeHeading(first.unit)) return [first];
  const variants = others.filter(
    ({ unit }) =>
      unit.document === first.unit.document &&
      tradeHeading(unit) !== undefined &&
      sharedWords(unit.comparableText, first.unit.comparableText) > ALIKE,
  );
  // The best of each trade: the last one that is put in stays.
  const byTrade = new Map([first, ...variants].reverse().map((c) => [tradeHeading(c.unit), c]));
  return [...byTrade.values()].reverse();
}

/** 二、餐饮业纾困扶持措施 → 餐饮业; undefined for a clause that is for every trade. */
export function tradeHeading({ above }: Unit): string | undefined {
  return above
    .map(({ heading = "" }) => TRADE.exec(heading)?.[0])
    .find((trade) => trade !== undefined);
}
