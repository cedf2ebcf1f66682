import type { RefusalReason } from "../../core/protocol.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Lexicon } from "../question/lexicon/lexicon.ts";
import type { UnderstoodQuestion } from "../question/understand.ts";
import type { Retrieval } from "../retrieve/retriever.ts";
import { answerabilityScore } from "./answerabilityScore.ts";
import { answerabilitySignals } from "./answerabilitySignals.ts";
import { tellMissing } from "./tellMissing.ts";

export type Verdict =
  | { readonly kind: "answer" }
  | { readonly kind: "refuse"; readonly reason: RefusalReason; readonly detail?: string };

/** A nearest asked question farther than this means that nothing here is about it. */
const OFF_TOPIC = 0.6;

export interface JudgeParts {
  readonly corpus: Corpus;
  readonly lexicon: Lexicon;
}

/** Whether the documents answer the question, before anything is written. */
export function judge(
  question: UnderstoodQuestion,
  retrieval: Retrieval,
  { corpus, lexicon }: JudgeParts,
): Verdict {
  const [missing] = question.names.missing;
  if (missing) {
    const detail = tellMissing(missing, corpus.documents);
    return { kind: "refuse", reason: "not-in-corpus", detail };
  }
  const [first] = retrieval.candidates;
  if (!first) return { kind: "refuse", reason: "not-in-corpus" };
  if (first.signals.exact > 0) return { kind: "answer" };
  const signals = answerabilitySignals(question, retrieval, corpus.units.length, lexicon);
  if (answerabilityScore(signals) >= 0) return { kind: "answer" };
  const offTopic = (retrieval.askedHits[0]?.cosine ?? 0) < OFF_TOPIC;
  return { kind: "refuse", reason: offTopic ? "out-of-scope" : "not-in-corpus" };
}
