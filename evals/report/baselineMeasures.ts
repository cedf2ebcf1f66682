/** What the baseline tables show; a system that only ranks has no values for the last three. */
export const baselineMeasures: readonly string[] = [
  "recall@1",
  "recall@5",
  "recall@10",
  "recall-all@4",
  "recall-all@10",
  "ndcg@10",
  "mrr",
  "characters-read",
  "complete",
  "refusal-recall",
  "wrong-refusals",
];
