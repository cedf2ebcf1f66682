import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import type { Gazette } from "../clause.ts";
import type { Measure } from "../measure.ts";
import { readMeasures } from "../measures/measureFile.ts";
import { readGazettes } from "./gazettes.ts";
import { HnswVectorStore } from "./hnswVectorStore.ts";
import { indexFolder, readPointer } from "./location.ts";
import { LANES, type Lane, type Manifest, readManifest } from "./manifest.ts";
import { isWhole } from "./wholeness.ts";

export interface PolicyIndex {
  readonly manifest: Manifest;
  readonly gazettes: readonly Gazette[];
  readonly lanes: Readonly<Record<Lane, HnswVectorStore>>;
  readonly measures: readonly Measure[];
  /** Words by their sound. */
  readonly spellings: Readonly<Record<string, string>>;
}

export interface EmbeddingModel {
  /** Named in the manifest; an index built with another one is refused. */
  readonly name: string;
  readonly embeddings: EmbeddingsInterface;
}

export class IndexUnusable extends Error {}

/** @throws IndexUnusable with a sentence for people when there is no index, or it is broken or of another model. */
export async function openIndex(dataDir: string, model: EmbeddingModel): Promise<PolicyIndex> {
  const name = await readPointer(dataDir).catch((cause: unknown) => {
    throw new IndexUnusable(
      "索引指针文件 current.json 无法读取。请运行 npm run ingest 重建索引。",
      { cause },
    );
  });
  if (!name) throw new IndexUnusable("还没有索引。请先运行 npm run ingest。");
  try {
    return await openFolder(indexFolder(dataDir, name), model);
  } catch (cause) {
    // An ingest that ended meanwhile has taken the folder away, and put a new one in its place.
    if ((await readPointer(dataDir).catch(() => name)) !== name) return openIndex(dataDir, model);
    if (cause instanceof IndexUnusable) throw cause;
    throw new IndexUnusable("索引文件损坏或不完整。请运行 npm run ingest 重建索引。", { cause });
  }
}

async function openFolder(folder: string, model: EmbeddingModel): Promise<PolicyIndex> {
  const manifest = await readManifest(folder);
  if (manifest.model !== model.name) {
    throw new IndexUnusable(
      `索引是用向量模型 ${manifest.model} 建立的，当前设置为 ${model.name}。请改回设置，或运行 npm run ingest 重建索引。`,
    );
  }
  if (!(await isWhole(folder, manifest))) throw new Error(`${folder}: a file is cut or missing`);
  const stores = await Promise.all(
    LANES.map((lane) =>
      HnswVectorStore.open(join(folder, lane), model.embeddings, manifest.dimension),
    ),
  );
  return {
    manifest,
    gazettes: await readGazettes(folder),
    lanes: Object.fromEntries(LANES.map((lane, i) => [lane, stores[i]])) as PolicyIndex["lanes"],
    measures: (await readMeasures(folder)) ?? [],
    spellings: JSON.parse(await readFile(join(folder, "spellings.json"), "utf8")),
  };
}
