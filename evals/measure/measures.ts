import { answerMeasures } from "./answerMeasures.ts";
import { faithfulnessMeasures } from "./faithfulnessMeasures.ts";
import type { Judged } from "./judged.ts";
import { latencyMeasures } from "./latencyMeasures.ts";
import { type Measure, measureOf } from "./measure.ts";
import { refusalMeasures } from "./refusalMeasures.ts";
import { retrievalMeasures } from "./retrievalMeasures.ts";
import { mean } from "./summaries.ts";

const searched = retrievalMeasures.map((measure) =>
  measureOf(measure, ({ verdict }: Judged) => verdict.retrieved),
);

/** A bare follow-up can't be searched: what counts is what ask(), knowing the history, came upon. */
const resolvedFollowUps = retrievalMeasures
  .filter(({ name }) => name === "recall@1" || name === "recall@10")
  .map((measure) => ({
    ...measureOf(measure, ({ question, verdict }: Judged) =>
      question.history ? verdict.shown : null,
    ),
    name: `followup-${measure.name}`,
    chinese: `追问经理解后${measure.chinese}`,
    english: `Follow-ups as asked, ${measure.english}`,
  }));

const stability: Measure<Judged> = {
  name: "stable",
  chinese: "重复提问结果一致",
  english: "Same answer when repeated",
  unit: "share",
  better: "higher",
  score: ({ stable, askMs }) => (askMs.length > 1 ? Number(stable) : null),
  summary: mean,
};

/** Every figure of the report, in its order. */
export const measures: readonly Measure<Judged>[] = [
  ...searched,
  ...resolvedFollowUps,
  ...answerMeasures,
  ...refusalMeasures,
  ...faithfulnessMeasures,
  stability,
  ...latencyMeasures,
];
