import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Gazette } from "../../../core/clause.ts";
import type { StoredPassage } from "../../../core/index/laneStore.ts";
import { INDEX_FORMAT, LANES, type Lane, type Manifest } from "../../../core/index/manifest.ts";
import { bigramEmbeddings, DIMENSION } from "../../../core/index/testing/bigramEmbeddings.ts";
import type { Measure } from "../../../core/measure.ts";
import { writeMeasures } from "../../../core/measures/measureFile.ts";
import { IndexDraft } from "../draft.ts";
import { eachLane } from "../eachLane.ts";
import type { IndexWriter } from "../indexWriter.ts";
import { findStandingIndex } from "../standingIndex.ts";
import { VectorShelf } from "../vectorShelf.ts";

export const MODEL = { name: "bigrams", dimension: DIMENSION, embeddings: bigramEmbeddings };

export interface WrittenIndex {
  readonly lanes?: Partial<Record<Lane, readonly StoredPassage[]>>;
  readonly gazettes?: readonly Gazette[];
  readonly measures?: readonly Measure[];
  readonly spellings?: Readonly<Record<string, string>>;
  /** A text whose vector is missing, so that the writing breaks off there. */
  readonly unembedded?: string;
}

/** Publishes an index made by hand, in the way of the ingest. */
export async function writeIndex(
  dataDir: string,
  writer: IndexWriter,
  index: WrittenIndex,
): Promise<Manifest> {
  let manifest: Manifest | undefined;
  await writer.withLock(async () => {
    manifest = await writeLocked(dataDir, writer, index);
  });
  return manifest as Manifest;
}

async function writeLocked(
  dataDir: string,
  writer: IndexWriter,
  index: WrittenIndex,
): Promise<Manifest> {
  await IndexDraft.removeAll(dataDir);
  const draft = await IndexDraft.create(dataDir);
  const shelf = new VectorShelf(`${draft.folder}.f32`, DIMENSION);
  try {
    for (const gazette of index.gazettes ?? []) await draft.addGazette(gazette);
    for (const lane of LANES) await draft.addPassages(lane, index.lanes?.[lane] ?? []);
    await writeFile(join(draft.folder, "spellings.json"), JSON.stringify(index.spellings ?? {}));
    await writeMeasures(draft.folder, index.measures ?? []);
    const { gazettes, lanes } = await draft.finish();
    for await (const text of draft.allTexts()) {
      const vector = await bigramEmbeddings.embedQuery(text);
      if (text !== index.unembedded) shelf.add(text, Float32Array.from(vector));
    }
    return await writer.publish({
      draft,
      shelf,
      standing: await findStandingIndex(writer.store, MODEL),
      onProgress: () => {},
      content: {
        format: INDEX_FORMAT,
        fingerprint: gazettes,
        model: MODEL.name,
        dimension: DIMENSION,
        corpus: [],
        refused: [],
        documents: 0,
        clauses: 0,
        passages: await eachLane(async (lane) => draft.count(lane)),
        lanes,
        checkedAt: new Date().toISOString(),
      },
    });
  } finally {
    shelf.close();
    await rm(`${draft.folder}.f32`);
    await draft.discard();
  }
}
