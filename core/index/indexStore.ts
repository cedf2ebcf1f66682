import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import type { Gazette } from "../clause.ts";
import type { Measure } from "../measure.ts";
import type { LaneStore } from "./laneStore.ts";
import type { Lane, Manifest } from "./manifest.ts";

/** One built index, where it stands. It is never written to again. */
export interface StoredIndex {
  /** As it was written, by whatever version of this program. */
  manifest(): Promise<unknown>;
  /** Whether all that the manifest tells of is there. */
  isWhole(manifest: Manifest): Promise<boolean>;
  /** In the order of the corpus. */
  gazettes(): Promise<readonly Gazette[]>;
  measures(): Promise<readonly Measure[]>;
  /** Words by their sound. */
  spellings(): Promise<Readonly<Record<string, string>>>;
  lane(lane: Lane, dimension: number, embeddings: EmbeddingsInterface): Promise<LaneStore>;
}

/** Says in one sentence for people why no index can be opened, and the way out. */
export class IndexUnusable extends Error {}

/** Where indexes stand, one of them in service: files, or a database that several machines share. */
export interface IndexStore {
  /** Name of the index in service, or undefined where none was ever finished. @throws IndexUnusable */
  current(): Promise<string | undefined>;
  index(name: string): StoredIndex;
  close(): Promise<void>;
}
