import type { Retrieved } from "../judge/retrieved.ts";
import type { Measure } from "./measure.ts";
import { ndcg, recallOfAll, recallOfAny, reciprocalRank } from "./ranking.ts";
import { mean, quantile } from "./summaries.ts";

const depths = [1, 4, 5, 10];
const average = { summary: mean, better: "higher" } as const;

/** Of any ranked list of texts, ours or a baseline's. */
export const retrievalMeasures: readonly Measure<Retrieved>[] = [
  ...depths.map(
    (k): Measure<Retrieved> => ({
      ...average,
      name: `recall@${k}`,
      chinese: `前${k}条召回（任一）`,
      english: `Recall@${k}, any`,
      unit: "share",
      score: (found) => recallOfAny(found, k),
    }),
  ),
  ...depths.map(
    (k): Measure<Retrieved> => ({
      ...average,
      name: `recall-all@${k}`,
      chinese: `前${k}条召回（全部）`,
      english: `Recall@${k}, all`,
      unit: "share",
      score: (found) => recallOfAll(found, k),
    }),
  ),
  {
    ...average,
    name: "ndcg@10",
    chinese: "nDCG@10",
    english: "nDCG@10",
    unit: "share",
    score: (found) => ndcg(found, 10),
  },
  {
    ...average,
    name: "mrr",
    chinese: "平均倒数排名",
    english: "MRR",
    unit: "share",
    score: reciprocalRank,
  },
  {
    name: "characters-read",
    chinese: "读到正确条款的字数（中位）",
    english: "Characters read to the first right clause, median",
    unit: "characters",
    better: "lower",
    score: ({ charactersRead }) => charactersRead,
    summary: quantile(0.5),
  },
];
