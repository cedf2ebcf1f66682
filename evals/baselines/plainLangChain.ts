import { createHash } from "node:crypto";
import { join } from "node:path";
import { Document } from "@langchain/core/documents";
import { HnswVectorStore } from "../../core/index/hnswVectorStore.ts";
import type { EmbeddingModel, PolicyIndex } from "../../core/index/openIndex.ts";
import type { RankedText } from "../judge/rankedText.ts";
import type { Baseline } from "./baseline.ts";
import { splitCorpus } from "./splitCorpus.ts";

interface PlainSettings {
  readonly CORPUS_DIR: string;
  readonly DATA_DIR: string;
}

/** Fixed pieces of 500 characters, one vector each, the nearest ones: the tutorial's pipeline. */
export async function plainLangChain(
  settings: PlainSettings,
  { gazettes, manifest }: PolicyIndex,
  model: EmbeddingModel,
): Promise<Baseline> {
  const pieces = await splitCorpus(settings.CORPUS_DIR, gazettes);
  const folder = join(settings.DATA_DIR, "evals", `plain-${digestOf(model.name, pieces)}`);
  const store = await HnswVectorStore.open(folder, model.embeddings, manifest.dimension).catch(() =>
    embed(pieces, folder, model, manifest.dimension),
  );
  return {
    name: "plain-langchain",
    chinese: "普通 LangChain（500字切块＋向量）",
    english: "Plain LangChain, 500/50 + dense",
    search: async (question, k) => {
      const query = await model.embeddings.embedQuery(question);
      const found = await store.similaritySearchVectorWithScore(query, k);
      return found.map(([piece]) => pieces[Number(piece.metadata.clauseId)]).filter(isDefined);
    },
  };
}

/** Half a minute of work, kept under the digest of what went in. */
async function embed(
  pieces: readonly RankedText[],
  folder: string,
  { embeddings }: EmbeddingModel,
  dimension: number,
): Promise<HnswVectorStore> {
  const store = new HnswVectorStore(embeddings, dimension, pieces.length);
  await store.addDocuments(
    pieces.map(
      ({ text }, index) =>
        new Document({ pageContent: text, metadata: { clauseId: String(index) } }),
    ),
  );
  await store.save(folder);
  return store;
}

function digestOf(model: string, pieces: readonly RankedText[]): string {
  const content = JSON.stringify([model, pieces.map(({ text }) => text)]);
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}
