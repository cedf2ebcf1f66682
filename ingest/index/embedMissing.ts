import type { Embedder } from "./embedder.ts";
import { textKey, type VectorShelf } from "./vectorShelf.ts";

/** Texts embedded before their vectors go to the disk: an hour's work is never in memory. */
const BATCH = 4096;

export interface EmbeddingCounts {
  readonly embedded: number;
  readonly reused: number;
}

/** Embeds each text that the shelf has no vector for, once. */
export async function embedMissing(
  texts: () => AsyncIterable<string>,
  shelf: VectorShelf,
  embedder: Embedder,
  onProgress: (done: number, total: number) => void,
): Promise<EmbeddingCounts> {
  const { missing, distinct } = await countMissing(texts(), shelf);
  let embedded = 0;
  onProgress(0, missing);
  for await (const batch of missingBatches(texts(), shelf)) {
    const vectors = await embedder.embed(batch, (done) => onProgress(embedded + done, missing));
    for (const [i, text] of batch.entries()) shelf.add(text, vectors[i] as Float32Array);
    embedded += batch.length;
  }
  return { embedded, reused: distinct - missing };
}

async function countMissing(texts: AsyncIterable<string>, shelf: VectorShelf) {
  const seen = new Set<string>();
  let missing = 0;
  for await (const text of texts) {
    const key = textKey(text);
    if (!seen.has(key) && !shelf.has(text)) missing += 1;
    seen.add(key);
  }
  return { missing, distinct: seen.size };
}

async function* missingBatches(
  texts: AsyncIterable<string>,
  shelf: VectorShelf,
): AsyncGenerator<string[]> {
  let batch = new Set<string>();
  for await (const text of texts) {
    if (!shelf.has(text)) batch.add(text);
    if (batch.size < BATCH) continue;
    yield [...batch];
    batch = new Set();
  }
  if (batch.size > 0) yield [...batch];
}
