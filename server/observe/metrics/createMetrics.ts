import { collectDefaultMetrics, Registry } from "prom-client";
import type { QuestionObserver } from "../questionRecord.ts";
import { createEmbeddingMetrics, type TimeEmbeddings } from "./embeddingMetrics.ts";
import { createQuestionMetrics } from "./questionMetrics.ts";
import { createServiceMetrics, type ServiceState } from "./serviceMetrics.ts";

export interface Metrics extends QuestionObserver {
  readonly timeEmbeddings: TimeEmbeddings;
  /** In Prometheus's text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** A registry of its own for each service: two in one process count apart. */
export function createMetrics(state: ServiceState): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  createServiceMetrics(registry, state);
  return {
    ...createQuestionMetrics(registry),
    timeEmbeddings: createEmbeddingMetrics(registry),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
