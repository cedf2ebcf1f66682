import type { EmbeddingsInterface } from "@langchain/core/embeddings";

/** For tests that open an index without asking it anything. */
export const noEmbeddings: EmbeddingsInterface = {
  embedQuery: () => Promise.reject(new Error("no model in this test")),
  embedDocuments: () => Promise.reject(new Error("no model in this test")),
};
