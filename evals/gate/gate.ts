import type { MeasuredGroup } from "../measure/measureGroups.ts";
import type { Threshold } from "./thresholds.ts";

export interface GateFailure {
  readonly measure: string;
  readonly group: string;
  /** Null where the run couldn't measure it: an unmeasured bar isn't reached. */
  readonly value: number | null;
  readonly bar: string;
}

export function gateFailures(
  measured: readonly MeasuredGroup[],
  thresholds: readonly Threshold[],
): GateFailure[] {
  return thresholds.flatMap((threshold) =>
    groupNames(threshold, measured)
      .map((group) => ({ group, value: valueIn(measured, group, threshold.measure) }))
      .filter(({ value }) => !reaches(value, threshold))
      .map(({ group, value }) => ({
        measure: threshold.measure,
        group,
        value,
        bar: barOf(threshold),
      })),
  );
}

/** A whole small document can be missing without moving an average much: hence bars for each document. */
function groupNames({ group, each }: Threshold, measured: readonly MeasuredGroup[]): string[] {
  if (each === undefined) return [group];
  return measured.filter(({ kind }) => kind === each).map((found) => found.group);
}

function valueIn(measured: readonly MeasuredGroup[], group: string, measure: string) {
  return measured.find((found) => found.group === group)?.values[measure] ?? null;
}

function reaches(value: number | null, { atLeast = -Infinity, atMost = Infinity }: Threshold) {
  return value !== null && value >= atLeast && value <= atMost;
}

function barOf({ atLeast, atMost }: Threshold): string {
  return atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
}
