import type { Judged } from "./judged.ts";
import type { Measure } from "./measure.ts";
import { quantile } from "./summaries.ts";

type Stage = readonly [
  name: string,
  chinese: string,
  english: string,
  ms: (judged: Judged) => number,
];

const stages: readonly Stage[] = [
  ["ask", "问答总用时", "Ask, whole", ({ askMs }) => askMs[0] ?? 0],
  ["retrieve", "检索用时", "Retrieve", ({ answer }) => answer.timings.retrieveMs],
  ["compose", "成文用时", "Compose", ({ answer }) => answer.timings.composeMs],
  ["search", "搜索接口用时", "Search", ({ searchMs }) => searchMs],
];

export const latencyMeasures: readonly Measure<Judged>[] = stages.flatMap(
  ([stage, chinese, english, ms]) =>
    [50, 95].map(
      (percent): Measure<Judged> => ({
        name: `${stage}-ms-p${percent}`,
        chinese: `${chinese} p${percent}`,
        english: `${english}, p${percent}`,
        unit: "ms",
        better: "lower",
        score: ms,
        summary: quantile(percent / 100),
      }),
    ),
);
