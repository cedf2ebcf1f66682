import type { EmbeddingsInterface } from "@langchain/core/embeddings";

export const DIMENSION = 64;

/** Texts that share character pairs lie near each other: a model for tests, quick and always the same. */
export const bigramEmbeddings: EmbeddingsInterface = {
  embedQuery: async (text) => vectorOf(text),
  embedDocuments: async (texts) => texts.map(vectorOf),
};

function vectorOf(text: string): number[] {
  const vector = new Array<number>(DIMENSION).fill(0);
  for (let i = 0; i + 1 < text.length; i += 1) {
    const pair = (text.charCodeAt(i) * 31 + text.charCodeAt(i + 1) * 17_389) % DIMENSION;
    vector[pair] = (vector[pair] ?? 0) + 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((x) => x / length);
}
