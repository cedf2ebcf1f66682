import type { AnswerListener } from "../assistant.ts";
import { now } from "./now.ts";

/** Told from the cache, only the first of them runs; write only where a model writes. */
export const STAGES = ["wait", "clean", "understand", "retrieve", "compose", "write"] as const;

export interface StageTiming {
  readonly stage: (typeof STAGES)[number];
  /** Both in milliseconds since the epoch, with fractions. */
  readonly startedAt: number;
  readonly endedAt: number;
}

/** Does the work and tells the listener how long it took, whether it worked or not. */
export async function timeStage<T>(
  stage: StageTiming["stage"],
  listener: AnswerListener,
  work: () => T | Promise<T>,
): Promise<T> {
  const startedAt = now();
  try {
    return await work();
  } finally {
    listener.onStage?.({ stage, startedAt, endedAt: now() });
  }
}
