import { quantile } from "../measure/summaries.ts";

/** How one way of asking held up under all people at once. */
export interface Load {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly perSecond: number;
}

export function loadOf(name: string, waits: readonly number[], wholeMs: number): Load {
  const at = (share: number) => quantile(share)(waits);
  const perSecond = waits.length / (wholeMs / 1000);
  return { name, p50: at(0.5), p95: at(0.95), p99: at(0.99), perSecond };
}
