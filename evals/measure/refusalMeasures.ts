import { expectedReason } from "../questions/expectedReason.ts";
import type { Judged } from "./judged.ts";
import type { Measure } from "./measure.ts";
import { mean } from "./summaries.ts";

const share = { unit: "share", summary: mean } as const;

/** A clarifying question counts as a refusal, as the golden format says. */
export const refusalMeasures: readonly Measure<Judged>[] = [
  {
    ...share,
    name: "refusal-precision",
    chinese: "拒答准确率",
    english: "Refusal precision",
    better: "higher",
    score: ({ question, verdict }) => (verdict.refused ? Number(!question.answerable) : null),
  },
  {
    ...share,
    name: "refusal-recall",
    chinese: "拒答召回率",
    english: "Refusal recall",
    better: "higher",
    score: ({ question, verdict }) => (question.answerable ? null : Number(verdict.refused)),
  },
  {
    ...share,
    name: "wrong-refusals",
    chinese: "误拒（可答却拒）",
    english: "Wrong refusals of answerable questions",
    better: "lower",
    score: ({ question, verdict }) => (question.answerable ? Number(verdict.refused) : null),
  },
  {
    ...share,
    name: "refusal-reason",
    chinese: "拒答理由正确",
    english: "Reason as expected, where one is",
    better: "higher",
    score: ({ question, answer, verdict }) => {
      const expected = expectedReason(question);
      return expected && verdict.refused ? Number(expected === answer.reason) : null;
    },
  },
];
