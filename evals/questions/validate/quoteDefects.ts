import type { GoldenQuestion } from "../goldenQuestion.ts";
import type { Defect } from "./defect.ts";

/** Quotes must stand, character for character, in one line of the source. */
export function quoteDefects(
  questions: readonly GoldenQuestion[],
  corpusLines: readonly string[],
): Defect[] {
  return questions.flatMap(({ id, evidence }) =>
    evidence.flatMap(({ quote }) => {
      const length = [...quote].length;
      const problems: string[] = [];
      if (length < 12 || length > 60) problems.push(`quote has ${length} characters: ${quote}`);
      if (!corpusLines.some((line) => line.includes(quote))) {
        problems.push(`quote is in no line of the source: ${quote}`);
      }
      return problems.map((problem) => ({ id, problem }));
    }),
  );
}
