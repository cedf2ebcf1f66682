import { mean } from "../measure/summaries.ts";
import type { ModelVerdict, Opinion } from "./judgeByModel.ts";

export interface ModelJudgement {
  readonly judged: number;
  /** Share of answers that both runs call faithful, and that both find to answer the question. */
  readonly faithful: number;
  readonly answering: number;
  /** Share of answers on which the two runs say the same. */
  readonly agreement: number;
  readonly verdicts: readonly ModelVerdict[];
}

/** Answers on which a run gave no readable opinion count in nothing. */
export function summariseOpinions(verdicts: readonly ModelVerdict[]): ModelJudgement | null {
  const pairs = verdicts
    .map(({ opinions }) => opinions)
    .filter((pair): pair is [Opinion, Opinion] => !pair.includes(null));
  if (pairs.length === 0) return null;
  const share = (holds: (pair: [Opinion, Opinion]) => boolean) =>
    mean(pairs.map((pair) => Number(holds(pair))));
  return {
    judged: pairs.length,
    faithful: share((pair) => pair.every((one) => one.faithful)),
    answering: share((pair) => pair.every((one) => one.answers)),
    agreement: share(([a, b]) => a.faithful === b.faithful && a.answers === b.answers),
    verdicts,
  };
}
