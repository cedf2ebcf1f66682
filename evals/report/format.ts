import type { Measure } from "../measure/measure.ts";
import type { Difference } from "../statistics/pairedBootstrap.ts";

/** 0.8514 → 85.1 %; counts and milliseconds whole; — where nothing was measured. */
export function formatValue(unit: Measure<never>["unit"], value: number | null): string {
  if (value === null) return "—";
  if (unit === "share") return `${(100 * value).toFixed(1)} %`;
  return unit === "ms" && value < 10 ? value.toFixed(1) : String(Math.round(value));
}

/** +12.3 [+8.1, +16.5] in percentage points. */
export function formatDifference(difference: Difference | null): string {
  if (difference === null) return "—";
  const { mean, low, high } = difference;
  return `${points(mean)} [${points(low)}, ${points(high)}]`;
}

function points(share: number): string {
  return `${share < 0 ? "−" : "+"}${Math.abs(100 * share).toFixed(1)}`;
}
