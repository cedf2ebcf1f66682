import { comparable } from "../../../core/comparable.ts";
import type { GoldenQuestion } from "../goldenQuestion.ts";
import type { Defect } from "./defect.ts";

/** What is wrong with a set whichever documents it asks about. */
export function setDefects(questions: readonly GoldenQuestion[]): Defect[] {
  return [
    ...repeated(questions, ({ id }) => id, "id is used twice"),
    ...repeated(questions, asAsked, "asks what another question asks"),
    ...questions.flatMap(contradictions),
  ];
}

function repeated(
  questions: readonly GoldenQuestion[],
  key: (question: GoldenQuestion) => string,
  problem: string,
): Defect[] {
  const seen = new Set<string>();
  return questions.flatMap((question) => {
    const value = key(question);
    if (seen.has(value)) return [{ id: question.id, problem }];
    seen.add(value);
    return [];
  });
}

/** The same words mean another question after another history or on another day. */
function asAsked({ question, history = [], asOf = "" }: GoldenQuestion): string {
  return [...history.map((turn) => turn.question), question].map(comparable).join("\n") + asOf;
}

function contradictions({
  id,
  answerable,
  evidence,
  facts,
  type,
  history,
}: GoldenQuestion): Defect[] {
  const problems: string[] = [];
  if (answerable && evidence.length === 0) problems.push("is answerable without evidence");
  if (answerable && (facts.length < 1 || facts.length > 5)) problems.push("has not 1 to 5 facts");
  if (!answerable && evidence.length > 0) problems.push("has evidence, yet no answer");
  if (type === "unanswerable" && answerable)
    problems.push("is of type unanswerable, yet answerable");
  if (type === "followup" && !history?.length) problems.push("follows up on nothing");
  return problems.map((problem) => ({ id, problem }));
}
