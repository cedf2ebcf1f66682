import type { Lexicon } from "../../question/lexicon/lexicon.ts";
import type { UnderstoodQuestion } from "../../question/understand.ts";
import type { Candidate } from "../../retrieve/candidate.ts";
import { sharedWords } from "./sharedWords.ts";

/** 一个开饭馆一个卖服装: the measure of each trade, where they are the same measure. */
export function forTrades(
  question: UnderstoodQuestion,
  first: Candidate,
  candidates: readonly Candidate[],
  { tradesOf }: Lexicon,
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
