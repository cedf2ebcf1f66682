import { execFileSync } from "node:child_process";
import { gateFailures } from "../gate/gate.ts";
import type { Threshold } from "../gate/thresholds.ts";
import type { Judged } from "../measure/judged.ts";
import { lossTable } from "../measure/lossTable.ts";
import { measureGroups } from "../measure/measureGroups.ts";
import { refusalReasons } from "../measure/refusalReasons.ts";
import type { RunHeader, RunRecord } from "./runRecord.ts";

export function recordRun(
  header: RunHeader,
  judged: readonly Judged[],
  thresholds: readonly Threshold[] | null,
): RunRecord {
  const measured = measureGroups(judged);
  return {
    header,
    measured,
    losses: lossTable(judged),
    refusals: refusalReasons(judged),
    gate: thresholds && gateFailures(measured, thresholds),
    judged,
  };
}

/** A change that isn't committed shows as "+"; a download without git is "unknown". */
export function currentCommit(): string {
  try {
    return execFileSync("git", ["describe", "--always", "--dirty=+"], { encoding: "utf8" }).trim();
  } catch {
    return "unknown";
  }
}
