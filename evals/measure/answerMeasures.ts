import type { Judged } from "./judged.ts";
import type { Measure } from "./measure.ts";
import { mean, quantile } from "./summaries.ts";

const share = { unit: "share", better: "higher", summary: mean } as const;

export const answerMeasures: readonly Measure<Judged>[] = [
  {
    ...share,
    name: "right",
    chinese: "全对（答全或该拒则拒）",
    english: "Right, refusals included",
    score: ({ verdict }) => Number(verdict.right),
  },
  {
    ...share,
    name: "complete",
    chinese: "答案完整",
    english: "Complete answers",
    score: ({ question, verdict }) => (question.answerable ? Number(verdict.right) : null),
  },
  {
    ...share,
    name: "citation-precision",
    chinese: "引用准确率",
    english: "Citation precision",
    score: ({ question, verdict }) =>
      question.answerable && !verdict.refused ? shareOf(verdict.citationsRight) : null,
  },
  {
    ...share,
    name: "citation-recall",
    chinese: "引用召回率",
    english: "Citation recall",
    score: ({ question, verdict }) => {
      if (!question.answerable) return null;
      const { evidenceCited } = verdict;
      return question.anyOf ? Number(evidenceCited.some(Boolean)) : shareOf(evidenceCited);
    },
  },
  {
    ...share,
    name: "fact-coverage",
    chinese: "要点覆盖",
    english: "Fact coverage",
    score: ({ question, verdict }) => (question.answerable ? shareOf(verdict.facts) : null),
  },
  {
    ...share,
    name: "validity",
    chinese: "时效判断正确",
    english: "Validity right at the as-of date",
    score: ({ verdict }) => (verdict.validityRight === null ? null : Number(verdict.validityRight)),
  },
  {
    name: "answer-characters",
    chinese: "答案字数（中位）",
    english: "Answer length in Chinese characters, median",
    unit: "characters",
    better: "lower",
    summary: quantile(0.5),
    score: ({ verdict, answer }) =>
      verdict.refused || answer.status === "failed" ? null : verdict.answerCharacters,
  },
];

/** Null where there is nothing to hold a share of: no citations, no facts. */
function shareOf(held: readonly boolean[]): number | null {
  return held.length === 0 ? null : held.filter(Boolean).length / held.length;
}
