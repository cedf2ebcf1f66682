import type { Unavailability } from "../../core/model/unavailability.ts";
import type { AnswerResult } from "../../core/protocol.ts";
import type { AnswerListener } from "../assistant.ts";
import type { Corpus, Unit } from "../corpus/corpus.ts";
import type { AnswerWriter } from "../model/answerWriter.ts";
import type { UnderstoodQuestion } from "../question/understand.ts";
import type { Candidate } from "../retrieve/candidate.ts";
import type { LabelledClause } from "../verify/labelledClause.ts";
import { relatedClause } from "./cite.ts";
import { refusal } from "./refusals.ts";
import { tell } from "./tell.ts";
import { validityAt } from "./validityAt.ts";
import { WrittenPage } from "./writtenPage.ts";

export interface WritingTask {
  readonly question: UnderstoodQuestion;
  readonly candidates: readonly Candidate[];
  readonly corpus: Corpus;
  /** The answer in the clauses' own words, for when the model gives none. */
  readonly extract: AnswerResult;
}

/** So many clauses are shown to the model. */
const EVIDENCE = 6;
const RELATED = 3;

/** The answer as the model writes it; where it can't, the extract with a note. */
export async function writeAnswer(
  writer: AnswerWriter,
  task: WritingTask,
  listener: AnswerListener,
  signal: AbortSignal,
): Promise<AnswerResult> {
  const { question, extract } = task;
  if (extract.citations.length === 0) return tell(extract, listener);
  const evidence = evidenceFor(task);
  const page = new WrittenPage(evidence, question.asOf);
  const input = { question: question.asked, subject: question.text, asOf: question.asOf, evidence };
  const outcome = await writer.write(input, signal, (sentence) => {
    const opening = page.lines.length > 0 ? "\n" : "";
    const line = page.add(sentence);
    listener.onCitations([...page.citations]);
    listener.onDelta(`${opening}${line}`);
  });
  if (outcome.kind === "written")
    return { ...extract, answer: page.lines.join("\n"), citations: page.citations };
  if (outcome.kind === "unavailable") listener.onModelFailure?.(outcome.reason);
  const instead =
    outcome.kind === "not-answered"
      ? refused(evidence, task)
      : { ...extract, note: noteOn(outcome.reason) };
  // Behind sentences that were told already, its words would be read as their continuation.
  return page.lines.length > 0 ? instead : tell(instead, listener);
}

/** What the extract rests on, then the clauses that were found next. */
function evidenceFor({ question, candidates, corpus, extract }: WritingTask): LabelledClause[] {
  const cited = extract.citations.flatMap(({ clauseId }) => corpus.unitOf.get(clauseId) ?? []);
  const units = new Set<Unit>([...cited, ...candidates.map(({ unit }) => unit)]);
  return [...units].slice(0, EVIDENCE).map((unit, i) => ({
    label: i + 1,
    unit,
    validity: validityAt(unit.clause.validity, question.asOf),
  }));
}

function refused(evidence: readonly LabelledClause[], { question, extract }: WritingTask) {
  const near = evidence
    .slice(0, RELATED)
    .map(({ unit }) => relatedClause(unit, unit.text, question.asOf));
  return refusal("not-in-corpus", near, extract.timings);
}

function noteOn(reason: Unavailability): string {
  return reason === "unverified"
    ? "语言模型的回答没有通过核对，以下为条款原文摘录。"
    : "语言模型暂时不可用，以下为条款原文摘录。";
}
