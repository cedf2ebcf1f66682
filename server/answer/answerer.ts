import type { Measure } from "../../core/measure.ts";
import type { AnswerResult, AskRequest, RelatedClause } from "../../core/protocol.ts";
import type { Assistant } from "../assistant.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { AnswerWriter } from "../model/answerWriter.ts";
import { timeStage } from "../observe/stageTiming.ts";
import { askedKinds } from "../question/factKinds.ts";
import { isFragment } from "../question/isFragment.ts";
import type { Lexicon } from "../question/lexicon/lexicon.ts";
import { type Screening, screen } from "../question/screen.ts";
import type { Understand, UnderstoodQuestion } from "../question/understand.ts";
import type { Candidate } from "../retrieve/candidate.ts";
import type { Retrieval, Retriever } from "../retrieve/retriever.ts";
import { judge } from "./answerability.ts";
import { relatedClause, verbatimQuote } from "./cite.ts";
import { compose } from "./compose.ts";
import { selectEvidence } from "./evidence/selectEvidence.ts";
import { choices, followUps } from "./followUps.ts";
import { measureAnswer } from "./measureAnswer.ts";
import { missingFacts } from "./missingFacts.ts";
import type { SentenceNeeds } from "./pickSentences.ts";
import { clarification, greeting, refusal } from "./refusals.ts";
import { tell } from "./tell.ts";
import { writeAnswer } from "./writeAnswer.ts";

function nearest({ candidates }: Retrieval, asOf: string): readonly RelatedClause[] {
  return candidates
    .slice(0, RELATED)
    .map(({ unit, nearestSentence }) =>
      relatedClause(unit, verbatimQuote(unit, nearestSentence ?? ""), asOf),
    );
}

function budgetOf(addressed: boolean, clauses: number): number {
  if (addressed) return BUDGET.addressed;
  return clauses > 1 ? BUDGET.several : BUDGET.found;
}

function namesSomething({ names }: UnderstoodQuestion): boolean {
  return names.addressed.size > 0 || names.documents.length > 0 || names.missing.length > 0;
}

export interface AnswererParts {
  readonly corpus: Corpus;
  readonly retriever: Retriever;
  readonly understand: Understand;
  readonly lexicon: Lexicon;
  /** Present where a model writes the answers. */
  readonly writer?: AnswerWriter | undefined;
  readonly measures: readonly Measure[];
}

const RELATED = 3;
const CHOICES = 4;
const WHICH = "请再说明一点：您问的是哪一项？可以从下面选一个，或补充行业、事项、文件名。";
/** Characters of one clause that are read out: what is asked for by its number is given at length. */
const BUDGET = { found: 230, several: 180, addressed: 400 };

/** Answers questions that are clean already. */
export function createAnswerer({
  corpus,
  retriever,
  understand,
  lexicon,
  writer,
  measures,
}: AnswererParts): Assistant["ask"] {
  const names = new Set(
    corpus.units.flatMap(({ clause }) =>
      clause.children.flatMap((child) => child.entry?.people.map((person) => person.name) ?? []),
    ),
  );
  return async (request, listener, signal) => {
    const read = await timeStage("understand", listener, () => readQuestion(request));
    if (read.kind === "greeting") return greeting();
    const idle = { retrieveMs: 0, composeMs: 0 };
    if (read.kind === "refuse") return refusal(read.reason, [], idle);
    const { question } = read;
    const forProfile = measureAnswer(question.text, measures, corpus, question.asOf);
    if (forProfile) return tell(forProfile, listener);
    const started = performance.now();
    const retrieval = await timeStage("retrieve", listener, () => retriever.retrieve(question));
    signal.throwIfAborted();
    const retrieved = performance.now();
    if (
      question.text === question.asked &&
      isFragment(question.asked) &&
      !namesSomething(question)
    ) {
      const meant = choices(retrieval.candidates, CHOICES);
      return clarification(WHICH, meant, nearest(retrieval, question.asOf), idle);
    }
    const extract = await timeStage("compose", listener, () => answerFrom(question, retrieval));
    const task = { question, candidates: retrieval.candidates, corpus, extract };
    const result = writer
      ? await timeStage("write", listener, () => writeAnswer(writer, task, listener, signal))
      : tell(extract, listener);
    const timings = { retrieveMs: retrieved - started, composeMs: performance.now() - retrieved };
    return { ...result, timings };
  };

  function readQuestion(
    request: AskRequest,
  ): Exclude<Screening, { kind: "ask" }> | { kind: "understood"; question: UnderstoodQuestion } {
    const screening = screen(request.question, names);
    if (screening.kind !== "ask") return screening;
    return { kind: "understood", question: understand(screening.text, request) };
  }

  async function answerFrom(
    question: UnderstoodQuestion,
    retrieval: Retrieval,
  ): Promise<AnswerResult> {
    const { candidates, terms } = retrieval;
    const timings = { retrieveMs: 0, composeMs: 0 };
    const verdict = judge(question, retrieval, { corpus, lexicon });
    if (verdict.kind === "refuse") {
      const related = nearest(retrieval, question.asOf);
      return refusal(verdict.reason, related, timings, verdict.detail);
    }
    const kinds = askedKinds(question.asked);
    const evidence = await selectEvidence(question, retrieval, retriever, lexicon);
    const needsOf = ({ unit, anchors, signals }: Candidate): SentenceNeeds => ({
      terms,
      kinds,
      anchors,
      budget: budgetOf(signals.exact > 0, evidence.length),
      cosineOf: (sentence) => retrieval.sentenceCosine(unit, sentence),
    });
    const { asked, asOf } = question;
    const { lines, citations } = compose(evidence, needsOf, { asked, kinds, asOf });
    const missing = missingFacts(question.asked, evidence);
    const unsaid = missing.length > 0 ? [`文件没有写明：${missing.join("、")}。`] : [];
    return {
      status: missing.length > 0 ? "partial" : "answered",
      reason: null,
      answer: [...lines, ...unsaid].join("\n"),
      citations,
      related: [],
      followUps: followUps(candidates, evidence),
      timings,
    };
  }
}
