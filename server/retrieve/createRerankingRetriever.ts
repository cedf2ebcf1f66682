import type { Candidate } from "./candidate.ts";
import type { Reranker } from "./reranker.ts";
import type { Retriever } from "./retriever.ts";

/** So many of the first are looked at. */
const LOOKED_AT = 12;

/**
 * The retriever's candidates in the reranker's order. What is addressed by its number needs none,
 * nor does a part of a question; without an answer in time the old order stands, and says so.
 */
export function createRerankingRetriever(retriever: Retriever, reranker: Reranker): Retriever {
  return {
    ...retriever,
    async retrieve(query, signal = new AbortController().signal) {
      const retrieval = await retriever.retrieve(query, signal);
      const { candidates } = retrieval;
      const addressed = candidates.some((candidate) => candidate.signals.exact > 0);
      if (query.only || addressed || candidates.length < 2) return retrieval;
      const first = candidates.slice(0, LOOKED_AT);
      const units = first.map(({ unit }) => unit);
      const outcome = await reranker.rerank(query.text, units, signal);
      if (outcome.kind === "unavailable") return { ...retrieval, notReranked: outcome.reason };
      const at = new Map(outcome.units.map((unit, i) => [unit, i]));
      const ordered = first.toSorted((a, b) => (at.get(a.unit) ?? 0) - (at.get(b.unit) ?? 0));
      return {
        ...retrieval,
        candidates: [...withScoresOf(first, ordered), ...candidates.slice(LOOKED_AT)],
      };
    },
  };
}

/** Scores go with the place: what follows asks how near the second is to the first. */
function withScoresOf(
  before: readonly Candidate[],
  ordered: readonly Candidate[],
): readonly Candidate[] {
  return ordered.map((candidate, i) => ({
    ...candidate,
    score: before[i]?.score ?? candidate.score,
  }));
}
