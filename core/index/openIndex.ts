import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import type { Gazette } from "../clause.ts";
import { HnswVectorStore } from "./hnswVectorStore.ts";
import { indexFolder, readPointer } from "./location.ts";
import { LANES, type Lane, type Manifest, manifestSchema } from "./manifest.ts";

export interface PolicyIndex {
  readonly manifest: Manifest;
  readonly gazettes: readonly Gazette[];
  readonly lanes: Readonly<Record<Lane, HnswVectorStore>>;
  /** Words by their sound. */
  readonly spellings: Readonly<Record<string, string>>;
}

export interface EmbeddingModel {
  /** Named in the manifest; an index built with another one is refused. */
  readonly name: string;
  readonly embeddings: EmbeddingsInterface;
}

export class IndexUnusable extends Error {}

export async function readManifest(folder: string): Promise<Manifest> {
  return manifestSchema.parse(JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")));
}

/** @throws IndexUnusable with a sentence for people when there is no index, or it is broken or of another model. */
export async function openIndex(dataDir: string, model: EmbeddingModel): Promise<PolicyIndex> {
  const name = await readPointer(dataDir).catch((cause: unknown) => {
    throw new IndexUnusable(
      "索引指针文件 current.json 无法读取。请运行 npm run ingest 重建索引。",
      { cause },
    );
  });
  if (!name) throw new IndexUnusable("还没有索引。请先运行 npm run ingest。");
  const folder = indexFolder(dataDir, name);
  try {
    const manifest = await readManifest(folder);
    if (manifest.model !== model.name) {
      throw new IndexUnusable(
        `索引是用向量模型 ${manifest.model} 建立的，当前设置为 ${model.name}。请改回设置，或运行 npm run ingest 重建索引。`,
      );
    }
    const gazettes: Gazette[] = JSON.parse(await readFile(join(folder, "gazettes.json"), "utf8"));
    const stores = await Promise.all(
      LANES.map((lane) =>
        HnswVectorStore.open(join(folder, lane), model.embeddings, manifest.dimension),
      ),
    );
    const lanes = Object.fromEntries(
      LANES.map((lane, i) => [lane, stores[i]]),
    ) as PolicyIndex["lanes"];
    const spellings = JSON.parse(await readFile(join(folder, "spellings.json"), "utf8"));
    return { manifest, gazettes, lanes, spellings };
  } catch (cause) {
    if (cause instanceof IndexUnusable) throw cause;
    throw new IndexUnusable("索引文件损坏或不完整。请运行 npm run ingest 重建索引。", { cause });
  }
}
