import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { Histogram, type Registry } from "prom-client";

const BUCKETS = [0.001, 0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.128, 0.5, 1, 5, 30];

export type TimeEmbeddings = (embeddings: EmbeddingsInterface) => EmbeddingsInterface;

/** Makes the timed twin of an embedding model; what failed took its time as well. */
export function createEmbeddingMetrics(register: Registry): TimeEmbeddings {
  const histogram = new Histogram({
    name: "policy_embedding_seconds",
    help: "Time to embed a question, its wait for the model included.",
    buckets: BUCKETS,
    registers: [register],
  });
  const timed = <T>(work: Promise<T>): Promise<T> => work.finally(histogram.startTimer());
  return (embeddings) => ({
    embedQuery: (query) => timed(embeddings.embedQuery(query)),
    embedDocuments: (documents) => timed(embeddings.embedDocuments(documents)),
  });
}
