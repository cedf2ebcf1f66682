import {
  type AnswerabilitySignals,
  answerabilitySignals,
} from "../../server/answer/answerabilitySignals.ts";
import type { Corpus } from "../../server/corpus/corpus.ts";
import type { Search } from "../../server/openSearch.ts";
import { screen } from "../../server/question/screen.ts";
import type { GoldenQuestion } from "../questions/goldenQuestion.ts";

export interface SignalExample {
  /** Of the clause found first. */
  readonly documentNumber: string;
  readonly signals: AnswerabilitySignals;
  readonly answerable: boolean;
}

/** A date on which nothing depends: the signals look at years in words only. */
const ANY_DAY = "2026-01-01";
const NOBODY: ReadonlySet<string> = new Set();

/**
 * What the score has to decide of the given questions: those that are neither turned away before a
 * clause is looked for, nor answered because they name their clause.
 */
export async function signalExamples(
  questions: readonly GoldenQuestion[],
  search: Search,
  corpus: Corpus,
): Promise<readonly SignalExample[]> {
  const examples: SignalExample[] = [];
  for (const { question: typed, history = [], answerable } of questions) {
    const screening = screen(search.clean(typed), NOBODY);
    if (screening.kind !== "ask") continue;
    const request = { question: typed, history, asOf: ANY_DAY };
    const reading = await search.read(screening.text, request, new AbortController().signal);
    if (reading.kind !== "understood" || reading.question.names.missing.length > 0) continue;
    const { question } = reading;
    const retrieval = await search.retriever.retrieve(question);
    const [first] = retrieval.candidates;
    if (!first || first.signals.exact > 0) continue;
    const signals = answerabilitySignals(question, retrieval, corpus.units.length, search.lexicon);
    examples.push({ documentNumber: first.unit.document.documentNumber, signals, answerable });
  }
  return examples;
}
