import type { Measure } from "../../core/measure.ts";
import type { AskRequest } from "../../core/protocol.ts";
import type { Assistant } from "../assistant.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { askedProfile } from "../measures/askedProfile.ts";
import type { AnswerWriter } from "../model/answerWriter.ts";
import { timeStage } from "../observe/stageTiming.ts";
import { isFragment } from "../question/isFragment.ts";
import type { Lexicon } from "../question/lexicon/lexicon.ts";
import type { QuestionReading, ReadQuestion } from "../question/readQuestion.ts";
import { type Screening, screen } from "../question/screen.ts";
import type { UnderstoodQuestion } from "../question/understand.ts";
import type { Retriever } from "../retrieve/retriever.ts";
import { extractAnswer } from "./extract.ts";
import { choices } from "./followUps.ts";
import { foreignRefusal, noteWithLanguage } from "./foreign.ts";
import { measureAnswer } from "./measureAnswer.ts";
import { nearest } from "./nearest.ts";
import { clarification, greeting, refusal, WHICH } from "./refusals.ts";
import { tell } from "./tell.ts";
import { withoutModel } from "./withoutModel.ts";
import { writeAnswer } from "./writeAnswer.ts";

function namesSomething({ names }: UnderstoodQuestion): boolean {
  return names.addressed.size > 0 || names.documents.length > 0 || names.missing.length > 0;
}

export interface AnswererParts {
  readonly corpus: Corpus;
  readonly retriever: Retriever;
  readonly read: ReadQuestion;
  readonly lexicon: Lexicon;
  /** Present where a model writes the answers. */
  readonly writer?: AnswerWriter | undefined;
  readonly measures: readonly Measure[];
}

const CHOICES = 4;

/** Answers questions that are clean already. */
export function createAnswerer({
  corpus,
  retriever,
  read: readClean,
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
    const read = await timeStage("understand", listener, () => readQuestion(request, signal));
    if (read.kind === "greeting") return greeting();
    const idle = { retrieveMs: 0, composeMs: 0 };
    if (read.kind === "refuse") return refusal(read.reason, [], idle);
    if (read.kind === "foreign") return foreignRefusal();
    const { question } = read;
    const asker = askedProfile(question.asked, request.history ?? [], lexicon);
    const forAsker = asker && measureAnswer(asker, measures, corpus, question.asOf);
    if (forAsker) return tell(forAsker, listener);
    const started = performance.now();
    const retrieval = await timeStage("retrieve", listener, () =>
      retriever.retrieve(question, signal),
    );
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
    const extract = await timeStage("compose", listener, () =>
      extractAnswer({ question, retrieval, retriever, corpus, lexicon }),
    );
    const task = { question, candidates: retrieval.candidates, corpus, extract };
    const result = writer
      ? await timeStage("write", listener, () => writeAnswer(writer, task, listener, signal))
      : tell(extract, listener);
    const timings = {
      retrieveMs: retrieved - started,
      composeMs: performance.now() - retrieved,
      ...withoutModel(read, retrieval),
    };
    return { ...result, ...(read.translated && { note: noteWithLanguage(result) }), timings };
  };

  async function readQuestion(
    request: AskRequest,
    signal: AbortSignal,
  ): Promise<Exclude<Screening, { kind: "ask" }> | QuestionReading> {
    const screening = screen(request.question, names);
    return screening.kind === "ask" ? await readClean(screening.text, request, signal) : screening;
  }
}
