import { gateFailures } from "../gate/gate.ts";
import type { Threshold } from "../gate/thresholds.ts";
import { lossTable } from "../measure/lossTable.ts";
import { measureGroups } from "../measure/measureGroups.ts";
import { refusalReasons } from "../measure/refusalReasons.ts";
import type { RunRecord } from "./runRecord.ts";

type Findings = Pick<
  RunRecord,
  "header" | "judged" | "baselines" | "comparison" | "modelJudgement"
>;

/** Draws all tables of a run together; without thresholds there is no gate. */
export function recordRun(findings: Findings, thresholds: readonly Threshold[] | null): RunRecord {
  const measured = measureGroups(findings.judged);
  return {
    ...findings,
    measured,
    losses: lossTable(findings.judged),
    refusals: refusalReasons(findings.judged),
    gate: thresholds && gateFailures(measured, thresholds),
  };
}
