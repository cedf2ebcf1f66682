import type { MeasuredGroup } from "../measure/measureGroups.ts";
import type { Threshold } from "./thresholds.ts";

export interface GateFailure extends Threshold {
  /** Null where the run couldn't measure it: an unmeasured bar isn't reached. */
  readonly value: number | null;
}

export function gateFailures(
  measured: readonly MeasuredGroup[],
  thresholds: readonly Threshold[],
): GateFailure[] {
  return thresholds
    .map((threshold) => ({ ...threshold, value: valueIn(measured, threshold) }))
    .filter(({ value, atLeast, atMost }) => {
      if (value === null) return true;
      return atLeast === undefined ? value > (atMost ?? 0) : value < atLeast;
    });
}

function valueIn(measured: readonly MeasuredGroup[], { group, measure }: Threshold): number | null {
  return measured.find(({ group: name }) => name === group)?.values[measure] ?? null;
}
