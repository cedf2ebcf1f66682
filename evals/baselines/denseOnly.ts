import type { EmbeddingModel, PolicyIndex } from "../../core/index/openIndex.ts";
import type { Baseline } from "./baseline.ts";
import { clausesInOrder, clauseTexts } from "./clauseTexts.ts";

/** A long clause has several chunks: look past them, or fewer than k clauses come back. */
const CHUNKS_PER_CLAUSE = 3;

/** One vector a chunk under its breadcrumb, and nothing else. */
export function denseOnly({ gazettes, lanes }: PolicyIndex, model: EmbeddingModel): Baseline {
  const texts = clauseTexts(gazettes);
  return {
    name: "dense",
    chinese: "仅向量（本系统分块）",
    english: "Dense over our chunks",
    search: async (question, k) => {
      const query = await model.embeddings.embedQuery(question);
      const found = await lanes.chunk.nearest(query, k * CHUNKS_PER_CLAUSE);
      const ids = found.map(({ clauseId }) => clauseId);
      return clausesInOrder(ids, texts).slice(0, k);
    },
  };
}
