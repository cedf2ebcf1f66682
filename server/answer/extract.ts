import type { AnswerResult } from "../../core/protocol.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { askedKinds } from "../question/factKinds.ts";
import type { Lexicon } from "../question/lexicon/lexicon.ts";
import { otherPlaces } from "../question/places.ts";
import type { UnderstoodQuestion } from "../question/understand.ts";
import type { Candidate } from "../retrieve/candidate.ts";
import type { Retrieval, Retriever } from "../retrieve/retriever.ts";
import { judge } from "./answerability.ts";
import { compose } from "./compose.ts";
import { conflictAmong } from "./evidence/conflict.ts";
import { selectEvidence } from "./evidence/selectEvidence.ts";
import { tradeHeading, tradeVariants } from "./evidence/tradeVariants.ts";
import { choices, followUps } from "./followUps.ts";
import { isTerse } from "./isTerse.ts";
import { missingFacts } from "./missingFacts.ts";
import { nearest } from "./nearest.ts";
import type { SentenceNeeds } from "./pickSentences.ts";
import { premiseOf } from "./premise/premiseOf.ts";
import { clarification, refusal, WHICH } from "./refusals.ts";
import { asksOfMember } from "./rosterLines.ts";
import { statements } from "./statements.ts";

export interface ExtractTask {
  readonly question: UnderstoodQuestion;
  readonly retrieval: Retrieval;
  readonly retriever: Retriever;
  readonly corpus: Corpus;
  readonly lexicon: Lexicon;
}

/** Characters of one clause that are read out: what is asked for by its number is given at length. */
const BUDGET = { found: 230, several: 180, addressed: 400, oneSentence: 60 };
/** The same measure of more trades than this is asked back for, not read out for each. */
const MOST_TRADES = 3;
const CHOICES = 4;
const WHICH_TRADE = "这项措施各行业分别规定，请问您是哪个行业？";
const CONFLICT = "两处规定不一致：";
const TIMINGS = { retrieveMs: 0, composeMs: 0 };

/** The answer in the clauses' own words, or why there is none. */
export async function extractAnswer(task: ExtractTask): Promise<AnswerResult> {
  const { question, retrieval, retriever, corpus, lexicon } = task;
  const { asked, asOf } = question;
  const verdict = judge(question, retrieval, { corpus, lexicon });
  if (verdict.kind === "refuse" && !isHeldAllTheSame(question, retrieval)) {
    const near = nearest(retrieval, asOf);
    if (isTerse(question, retrieval))
      return clarification(WHICH, choices(retrieval.candidates, CHOICES), near, TIMINGS);
    return refusal(verdict.reason, near, TIMINGS, verdict.detail);
  }
  const trades = tradeVariants(question, retrieval.candidates, lexicon);
  if (trades.length > MOST_TRADES) {
    const ofTrade = trades.map(({ unit }) => `${tradeHeading(unit)}，${asked}`);
    return clarification(WHICH_TRADE, ofTrade, nearest(retrieval, asOf), TIMINGS);
  }
  const kinds = askedKinds(asked);
  const conflict = conflictAmong(question, retrieval.candidates);
  const evidence = conflict
    ? [conflict.row, conflict.text]
    : await selectEvidence(question, retrieval, retriever, lexicon);
  const needsOf = ({ unit, anchors, signals }: Candidate): SentenceNeeds => {
    const contradicts = unit === conflict?.text.unit;
    const isSameAgain = trades.length > 1 && unit !== trades[0]?.unit;
    return {
      terms: retrieval.terms,
      kinds,
      anchors: contradicts ? [{ answeredAt: conflict.sentence, cosine: 1 }] : anchors,
      budget:
        contradicts || isSameAgain
          ? BUDGET.oneSentence
          : budgetOf(signals.exact > 0, evidence.length),
      cosineOf: (sentence) => retrieval.sentenceCosine(unit, sentence),
    };
  };
  const { lines, citations } = compose(evidence, needsOf, { asked, kinds, asOf });
  const missing = missingFacts(asked, evidence);
  const unsaid = missing.length > 0 ? [`文件没有写明：${missing.join("、")}。`] : [];
  return {
    status: missing.length > 0 ? "partial" : "answered",
    reason: null,
    answer: `${conflict ? CONFLICT : ""}${[...lines, ...unsaid].join("\n")}`,
    citations,
    related: [],
    followUps: followUps(retrieval.candidates, evidence),
    timings: TIMINGS,
  };
}

/**
 * A member of a group is in its list, and a figure that the first clause denies or has is in that
 * clause, whatever the question is like otherwise.
 */
function isHeldAllTheSame({ asked }: UnderstoodQuestion, { candidates }: Retrieval): boolean {
  const unit = candidates[0]?.unit;
  if (!unit || otherPlaces(asked).length > 0) return false;
  return asksOfMember(unit, asked) || premiseOf(asked, unit, statements(unit)).words !== "";
}

function budgetOf(addressed: boolean, clauses: number): number {
  if (addressed) return BUDGET.addressed;
  return clauses > 1 ? BUDGET.several : BUDGET.found;
}
