import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readMeasures } from "../measures/measureFile.ts";
import { readGazettes } from "./gazettes.ts";
import { HnswVectorStore } from "./hnswVectorStore.ts";
import { type IndexStore, IndexUnusable, type StoredIndex } from "./indexStore.ts";
import { indexFolder, readPointer } from "./location.ts";
import { readManifestFile } from "./manifest.ts";
import { isWhole } from "./wholeness.ts";

const UNREADABLE = "索引指针文件 current.json 无法读取。请运行 npm run ingest 重建索引。";

/** Indexes as folders under the data folder, searched in this process's memory. */
export function fileIndexStore(dataDir: string): IndexStore {
  return {
    current: () =>
      readPointer(dataDir).catch((cause: unknown) => {
        throw new IndexUnusable(UNREADABLE, { cause });
      }),
    index: (name) => storedFolder(indexFolder(dataDir, name)),
    close: async () => {},
  };
}

/** An index, or the draft of one, in a folder. */
export function storedFolder(folder: string): StoredIndex {
  return {
    manifest: () => readManifestFile(folder),
    isWhole: (manifest) => isWhole(folder, manifest),
    gazettes: () => readGazettes(folder),
    measures: async () => (await readMeasures(folder)) ?? [],
    spellings: async () => JSON.parse(await readFile(join(folder, "spellings.json"), "utf8")),
    lane: (lane, dimension, embeddings) =>
      HnswVectorStore.open(join(folder, lane), embeddings, dimension, {
        scoresClauses: lane === "chunk" || lane === "sentence",
      }),
  };
}
