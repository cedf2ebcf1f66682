import type { AnswerResult } from "../../core/protocol.ts";
import type { Assistant } from "../assistant.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { AnswerWriter } from "../model/answerWriter.ts";
import type { Cleaner } from "../question/createCleaner.ts";
import { askedKinds } from "../question/factKinds.ts";
import { isFragment } from "../question/isFragment.ts";
import { screen } from "../question/screen.ts";
import { type UnderstoodQuestion, understand } from "../question/understand.ts";
import type { Candidate } from "../retrieve/candidate.ts";
import type { Retrieval, Retriever } from "../retrieve/retriever.ts";
import { judge } from "./answerability.ts";
import { relatedClause } from "./cite.ts";
import { compose } from "./compose.ts";
import { selectEvidence } from "./evidence.ts";
import type { SentenceNeeds } from "./pickSentences.ts";
import { clarification, EXAMPLES, greeting, refusal } from "./refusals.ts";
import { tell } from "./tell.ts";
import { writeAnswer } from "./writeAnswer.ts";

function namesSomething({ names }: UnderstoodQuestion): boolean {
  return names.addressed.size > 0 || names.documents.length > 0 || names.missing.length > 0;
}

export interface AnswererParts {
  readonly clean: Cleaner;
  readonly corpus: Corpus;
  readonly retriever: Retriever;
  readonly today: () => string;
  /** Present where a model writes the answers. */
  readonly writer?: AnswerWriter | undefined;
}

const RELATED = 3;
/** Characters of one clause that are read out: what is asked for by its number is given at length. */
const BUDGET = { found: 230, addressed: 400 };

export function createAnswerer({
  clean,
  corpus,
  retriever,
  today,
  writer,
}: AnswererParts): Assistant["ask"] {
  const names = new Set(
    corpus.units.flatMap(({ clause }) =>
      clause.children.flatMap((child) => child.entry?.people.map((person) => person.name) ?? []),
    ),
  );
  return async (request, listener, signal) => {
    const screening = screen(clean(request.question), names);
    if (screening.kind === "greeting") return greeting();
    const idle = { retrieveMs: 0, composeMs: 0 };
    if (screening.kind === "refuse") return refusal(screening.reason, [], idle);
    const question = understand(screening.text, request, corpus, today());
    if (!request.history?.length && isFragment(question.asked) && !namesSomething(question)) {
      return clarification("请再说明一点：您问的是哪一项政策或哪个文件？", EXAMPLES, [], idle);
    }
    const started = performance.now();
    const retrieval = await retriever.retrieve(question);
    signal.throwIfAborted();
    const retrieved = performance.now();
    const extract = await answerFrom(question, retrieval);
    const task = { question, candidates: retrieval.candidates, corpus, extract };
    const result = writer
      ? await writeAnswer(writer, task, listener, signal)
      : tell(extract, listener);
    const timings = { retrieveMs: retrieved - started, composeMs: performance.now() - retrieved };
    return { ...result, timings };
  };

  async function answerFrom(
    question: UnderstoodQuestion,
    retrieval: Retrieval,
  ): Promise<AnswerResult> {
    const { candidates, terms } = retrieval;
    const timings = { retrieveMs: 0, composeMs: 0 };
    const verdict = judge(question, retrieval, corpus);
    if (verdict.kind === "refuse") {
      const related = candidates
        .slice(0, RELATED)
        .map(({ unit, nearestSentence }) =>
          relatedClause(unit, nearestSentence ?? unit.text, question.asOf),
        );
      return refusal(verdict.reason, related, timings, verdict.detail);
    }
    const kinds = askedKinds(question.asked);
    const evidence = await selectEvidence(question, retrieval, retriever);
    const needsOf = ({ unit, anchors, signals }: Candidate): SentenceNeeds => ({
      terms,
      kinds,
      anchors,
      budget: signals.exact > 0 ? BUDGET.addressed : BUDGET.found,
      cosineOf: (sentence) => retrieval.sentenceCosine(unit, sentence),
    });
    const { lines, citations } = compose(evidence, needsOf, kinds, question.asOf);
    return {
      status: "answered",
      reason: null,
      answer: lines.join("\n"),
      citations,
      related: [],
      followUps: [],
      timings,
    };
  }
}
