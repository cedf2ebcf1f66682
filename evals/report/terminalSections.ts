import { changeWords } from "../compare/promptChanges.ts";
import { measures } from "../measure/measures.ts";
import { baselineMeasures } from "./baselineMeasures.ts";
import { formatDifference, formatValue } from "./format.ts";
import type { RunRecord } from "./runRecord.ts";
import { textTable } from "./textTable.ts";

/** Each gives "" where the run has nothing to say on it. */
export function baselineTable({ baselines }: RunRecord): string {
  if (baselines.length === 0) return "";
  const shown = measures.filter(({ name }) => baselineMeasures.includes(name));
  const rows = baselines.map(({ english, values, ahead }) => [
    english,
    ...shown.map(({ name, unit }) => formatValue(unit, values[name] ?? null)),
    formatDifference(ahead),
  ]);
  return textTable([["", ...shown.map(({ name }) => name), "ours ahead, recall@5"], ...rows]);
}

export function comparisonLine({ comparison }: RunRecord): string {
  if (comparison === null) return "";
  const { earlier, changes, right, prompts } = comparison;
  const ids = (wanted: string) =>
    Object.entries(changes)
      .filter(([, change]) => change === wanted)
      .map(([id]) => id);
  return [
    `Against ${earlier.time} (${earlier.commit}): right ${formatDifference(right)} points`,
    `  better: ${ids("better").length}  ${ids("better").join(" ")}`,
    `  worse: ${ids("worse").length}  ${ids("worse").join(" ")}`,
    `  prompts: ${prompts.map(changeWords).join(", ") || "the same"}`,
  ].join("\n");
}

export function modelLine({ modelJudgement }: RunRecord): string {
  if (modelJudgement === null) return "";
  const { judged, faithful, answering, agreement } = modelJudgement;
  const share = (value: number) => formatValue("share", value);
  return `A model as judge of ${judged} answers: faithful ${share(faithful)}, answering ${share(answering)}, its two runs agree on ${share(agreement)}`;
}
