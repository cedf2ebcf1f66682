import type { ComparedSystem } from "../baselines/comparedSystem.ts";
import type { Comparison } from "../compare/comparison.ts";
import type { GateFailure } from "../gate/gate.ts";
import type { Judged } from "../measure/judged.ts";
import type { LossRow } from "../measure/lossTable.ts";
import type { MeasuredGroup } from "../measure/measureGroups.ts";
import type { RefusalReasonRow } from "../measure/refusalReasons.ts";
import type { ModelJudgement } from "../modelJudge/summariseOpinions.ts";
import type { PromptEdition } from "./promptEditions.ts";

export interface RunHeader {
  readonly time: string;
  readonly commit: string;
  readonly set: string;
  /** "in process", or the address of the server that was asked. */
  readonly target: string;
  readonly seconds: number;
  readonly prompts: readonly PromptEdition[];
}

/** One whole run: what results.json holds and every report is drawn from. */
export interface RunRecord {
  readonly header: RunHeader;
  readonly measured: readonly MeasuredGroup[];
  readonly losses: readonly LossRow[];
  readonly refusals: readonly RefusalReasonRow[];
  /** Null for a part of a set: the bars are those of a whole one. */
  readonly gate: readonly GateFailure[] | null;
  /** Empty where the run was asked to leave them out. */
  readonly baselines: readonly ComparedSystem[];
  readonly comparison: Comparison | null;
  /** Null where no key is set. */
  readonly modelJudgement: ModelJudgement | null;
  readonly judged: readonly Judged[];
}
