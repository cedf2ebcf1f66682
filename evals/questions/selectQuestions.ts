import type { GoldenQuestion } from "./goldenQuestion.ts";

interface Selection {
  readonly type?: string | undefined;
  readonly only?: string | undefined;
}

/** @throws where nothing is left: an empty run would pass for a good one. */
export function selectQuestions(
  questions: readonly GoldenQuestion[],
  { type, only }: Selection,
): GoldenQuestion[] {
  const selected = questions
    .filter((question) => type === undefined || question.type === type)
    .filter(({ id }) => only === undefined || id === only);
  if (selected.length === 0) throw new Error("No question of the set is left to ask.");
  return selected;
}
