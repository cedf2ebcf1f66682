import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Document } from "@langchain/core/documents";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import type { Gazette } from "../../core/clause.ts";
import { HnswVectorStore } from "../../core/index/hnswVectorStore.ts";
import { writePointer } from "../../core/index/location.ts";
import { LANES, type Manifest } from "../../core/index/manifest.ts";
import type { Embedder } from "./embedder.ts";
import { type KnownVectors, textKey } from "./knownVectors.ts";
import type { Passages, PassageText } from "./passages.ts";
import type { Spellings } from "./spellings.ts";

export interface BuildInput {
  readonly dataDir: string;
  readonly gazettes: readonly Gazette[];
  readonly passages: Passages;
  readonly spellings: Spellings;
  readonly manifest: Manifest;
  readonly known: KnownVectors;
  readonly embedder: Embedder;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Writes a whole new index beside the old one and puts it into service by one rename. Killed at
 * any moment before that, the old index stands untouched.
 */
export async function buildIndex(input: BuildInput): Promise<{ embedded: number; reused: number }> {
  const { dataDir, gazettes, passages, manifest } = input;
  const draft = join(dataDir, `.draft-${randomUUID()}`);
  await mkdir(draft, { recursive: true });
  try {
    const vectors = await vectorsOf(input);
    for (const lane of LANES)
      await writeLane(join(draft, lane), passages[lane], vectors.of, manifest.dimension);
    await writeFile(join(draft, "gazettes.json"), JSON.stringify(gazettes), { flush: true });
    await writeFile(join(draft, "spellings.json"), JSON.stringify(input.spellings), {
      flush: true,
    });
    await writeFile(join(draft, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`, {
      flush: true,
    });
    const name = `index-${manifest.fingerprint.slice(0, 16)}-${Date.now().toString(36)}`;
    await rename(draft, join(dataDir, name));
    await writePointer(dataDir, name);
    await removeLeftovers(dataDir, name);
    return { embedded: vectors.embedded, reused: vectors.reused };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function vectorsOf({ passages, known, embedder, onProgress }: BuildInput) {
  const texts = [...new Set(LANES.flatMap((lane) => passages[lane].map((p) => p.text)))];
  const missing = texts.filter((text) => !known.has(textKey(text)));
  onProgress(0, missing.length);
  const fresh = await embedder.embed(missing, (done) => onProgress(done, missing.length));
  const freshByText = new Map(missing.map((text, i) => [text, fresh[i]]));
  const of = (text: string): Float32Array => {
    const vector = freshByText.get(text) ?? known.get(textKey(text));
    if (!vector) throw new Error(`No vector for 「${text.slice(0, 40)}」`);
    return vector;
  };
  return { of, embedded: missing.length, reused: texts.length - missing.length };
}

async function writeLane(
  folder: string,
  passages: readonly PassageText[],
  vectorOf: (text: string) => Float32Array,
  dimension: number,
): Promise<void> {
  const store = new HnswVectorStore(noEmbeddings, dimension, passages.length);
  const documents = passages.map(
    ({ text, ...metadata }) => new Document({ pageContent: text, metadata }),
  );
  await store.addVectors(
    passages.map((p) => vectorOf(p.text)),
    documents,
  );
  await store.save(folder);
}

/** The builder brings its vectors along; asking the store to embed would be a mistake. */
const noEmbeddings: EmbeddingsInterface = {
  embedQuery: () => Promise.reject(new Error("The index builder embeds by itself")),
  embedDocuments: () => Promise.reject(new Error("The index builder embeds by itself")),
};

/** Older indexes and drafts of interrupted runs; a running server holds its own in memory. */
async function removeLeftovers(dataDir: string, current: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    const ours = name.startsWith("index-") || name.startsWith(".draft-");
    if (ours && name !== current) await rm(join(dataDir, name), { recursive: true, force: true });
  }
}
