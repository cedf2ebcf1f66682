import { quantile } from "../../measure/summaries.ts";

/** Milliseconds. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
}

export function latencyOf(waits: readonly number[]): Latency {
  return { p50: quantile(0.5)(waits), p95: quantile(0.95)(waits) };
}
