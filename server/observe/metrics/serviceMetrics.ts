import { Gauge, type Registry } from "prom-client";
import type { AnswerQueue } from "../../http/queue/answerQueue.ts";
import type { Readiness } from "../../http/readiness.ts";
import type { RunningAnswers } from "../../http/runningAnswers.ts";

export interface ServiceState {
  readonly readiness: Pick<Readiness, "indexFingerprint">;
  readonly running: Pick<RunningAnswers, "count">;
  readonly queue: Pick<AnswerQueue, "waiting">;
}

/** Enough of a SHA-256 to tell two indexes apart. */
const SHORT = 12;

/** What stands now, looked at whenever somebody asks. */
export function createServiceMetrics(register: Registry, state: ServiceState): void {
  new Gauge({
    name: "policy_answers_running",
    help: "Answers in the making.",
    registers: [register],
    collect() {
      this.set(state.running.count);
    },
  });
  new Gauge({
    name: "policy_answers_waiting",
    help: "Questions that wait for their turn; they are counted as running, too.",
    registers: [register],
    collect() {
      this.set(state.queue.waiting);
    },
  });
  new Gauge({
    name: "policy_index_info",
    help: "1 for the index in service; absent until one is loaded.",
    labelNames: ["fingerprint"] as const,
    registers: [register],
    collect() {
      const { indexFingerprint } = state.readiness;
      this.reset();
      if (indexFingerprint) this.set({ fingerprint: indexFingerprint.slice(0, SHORT) }, 1);
    },
  });
}
