import type { Measure } from "../measure/measure.ts";

/** 0.8514 → 85.1 %; counts and milliseconds whole; — where nothing was measured. */
export function formatValue(unit: Measure<never>["unit"], value: number | null): string {
  if (value === null) return "—";
  if (unit === "share") return `${(100 * value).toFixed(1)} %`;
  return unit === "ms" && value < 10 ? value.toFixed(1) : String(Math.round(value));
}
