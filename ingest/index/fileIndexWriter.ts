import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileIndexStore } from "../../core/index/fileIndexStore.ts";
import { indexFolder, writePointer } from "../../core/index/location.ts";
import { LANES, type Manifest, writeManifest } from "../../core/index/manifest.ts";
import { fileDigests, fileSizes } from "../../core/index/wholeness.ts";
import { withIngestLock } from "../lock.ts";
import { type IndexWriter, indexName, type PublishInput } from "./indexWriter.ts";
import { fillLanes } from "./lanes.ts";

/** Indexes as folders of the data folder; one rename of the pointer puts a finished one into service. */
export function fileIndexWriter(dataDir: string): IndexWriter {
  return {
    store: fileIndexStore(dataDir),
    withLock: (work) => withIngestLock(dataDir, work),
    async shelve(index, shelf) {
      for (const lane of LANES) await shelf.addLane(join(indexFolder(dataDir, index), lane));
    },
    async replaceManifest(index, manifest) {
      const folder = indexFolder(dataDir, index);
      const digests = manifest.digests ?? (await fileDigests(folder, manifest));
      await writeManifest(folder, { ...manifest, digests });
    },
    publish: (input) => publish(dataDir, input),
  };
}

async function publish(dataDir: string, input: PublishInput): Promise<Manifest> {
  const { draft, content } = input;
  await fillLanes(dataDir, input);
  const builtAt = new Date().toISOString();
  const files = await fileSizes(draft.folder);
  const digests = await fileDigests(draft.folder, { files });
  const manifest = { ...content, files, digests, builtAt };
  await writeManifest(draft.folder, manifest);
  const name = indexName(content);
  await rename(draft.folder, indexFolder(dataDir, name));
  await writePointer(dataDir, name);
  await removeOthers(dataDir, name);
  return manifest;
}

/** A running server holds its own in memory, and one that is just opening looks at the pointer again. */
async function removeOthers(dataDir: string, current: string): Promise<void> {
  const names = (await readdir(dataDir)).filter((name) => name.startsWith("index-"));
  for (const name of names)
    if (name !== current) await rm(join(dataDir, name), { recursive: true, force: true });
}
