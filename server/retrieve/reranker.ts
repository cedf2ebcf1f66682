import type { Unavailability } from "../../core/model/unavailability.ts";
import type { Unit } from "../corpus/corpus.ts";

export type Reranking =
  /** The units in their new order: each once, and no others. */
  | { readonly kind: "order"; readonly units: readonly Unit[] }
  | { readonly kind: "unavailable"; readonly reason: Unavailability };

/** Orders clauses by how well they answer a question, looking at all of them at once. */
export interface Reranker {
  /** @throws the signal's reason, and nothing else */
  rerank(question: string, units: readonly Unit[], signal: AbortSignal): Promise<Reranking>;
}
