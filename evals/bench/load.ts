import { quantile } from "../measure/summaries.ts";

/** How one way of asking held up. */
export interface Load {
  readonly name: string;
  readonly questions: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly perSecond: number;
}

export function loadOf(name: string, waits: readonly number[], wholeMs: number): Load {
  const at = (share: number) => quantile(share)(waits);
  const perSecond = waits.length / (wholeMs / 1000);
  return { name, questions: waits.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), perSecond };
}
