import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import type { Gazette } from "../clause.ts";
import type { Measure } from "../measure.ts";
import { type IndexStore, IndexUnusable, type StoredIndex } from "./indexStore.ts";
import type { LaneStore } from "./laneStore.ts";
import { LANES, type Lane, type Manifest, manifestSchema } from "./manifest.ts";

export interface PolicyIndex {
  readonly manifest: Manifest;
  readonly gazettes: readonly Gazette[];
  readonly lanes: Readonly<Record<Lane, LaneStore>>;
  readonly measures: readonly Measure[];
  /** Words by their sound. */
  readonly spellings: Readonly<Record<string, string>>;
}

export interface EmbeddingModel {
  /** Named in the manifest; an index built with another one is refused. */
  readonly name: string;
  readonly embeddings: EmbeddingsInterface;
}

/** @throws IndexUnusable with a sentence for people when there is no index, or it is broken or of another model. */
export async function openIndex(store: IndexStore, model: EmbeddingModel): Promise<PolicyIndex> {
  const name = await store.current();
  if (!name) throw new IndexUnusable("还没有索引。请先运行 npm run ingest。");
  try {
    return await openStored(store.index(name), model);
  } catch (cause) {
    // An ingest that ended meanwhile has taken this one away, and put a new one in its place.
    if ((await store.current().catch(() => name)) !== name) return openIndex(store, model);
    if (cause instanceof IndexUnusable) throw cause;
    throw new IndexUnusable("索引损坏或不完整。请运行 npm run ingest 重建索引。", { cause });
  }
}

async function openStored(stored: StoredIndex, model: EmbeddingModel): Promise<PolicyIndex> {
  const manifest = manifestSchema.parse(await stored.manifest());
  if (manifest.model !== model.name) {
    throw new IndexUnusable(
      `索引是用向量模型 ${manifest.model} 建立的，当前设置为 ${model.name}。请改回设置，或运行 npm run ingest 重建索引。`,
    );
  }
  if (!(await stored.isWhole(manifest))) throw new Error("a part of the index is cut or missing");
  const stores = await Promise.all(
    LANES.map((lane) => stored.lane(lane, manifest.dimension, model.embeddings)),
  );
  return {
    manifest,
    gazettes: await stored.gazettes(),
    lanes: Object.fromEntries(LANES.map((lane, i) => [lane, stores[i]])) as PolicyIndex["lanes"],
    measures: await stored.measures(),
    spellings: await stored.spellings(),
  };
}
