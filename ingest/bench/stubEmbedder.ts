import type { Embedder } from "../index/embedder.ts";

/** Vectors of hashed character pairs: as cheap as can be, and texts alike lie near each other as a model's do. */
export function stubEmbedder(dimension: number): Embedder {
  return {
    async embed(texts, onProgress) {
      const vectors = texts.map((text) => vectorOf(text, dimension));
      onProgress(texts.length);
      return vectors;
    },
  };
}

function vectorOf(text: string, dimension: number): Float32Array {
  const vector = new Float32Array(dimension);
  for (let i = 0; i + 1 < text.length; i += 1) {
    const pair = text.charCodeAt(i) * 31 + text.charCodeAt(i + 1) * 17_389;
    vector[pair % dimension] = (vector[pair % dimension] ?? 0) + 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((x) => x / length);
}
