import type pg from "pg";
import type { StoredPassage } from "../../../core/index/laneStore.ts";
import { LANES, type Manifest } from "../../../core/index/manifest.ts";
import { postgresIndexStore } from "../../../core/index/postgres/postgresIndexStore.ts";
import { laneTable } from "../../../core/index/postgres/tables.ts";
import { fromWire } from "../../../core/index/postgres/vectorWire.ts";
import { withIngestLock } from "../../lock.ts";
import { type IndexWriter, indexName, type PublishInput } from "../indexWriter.ts";
import type { VectorShelf } from "../vectorShelf.ts";
import { DatabaseLock } from "./databaseLock.ts";
import { dropUnused } from "./dropUnused.ts";
import { indexLanes } from "./indexLanes.ts";
import { prepareDatabase } from "./prepareDatabase.ts";
import { putIntoService } from "./putIntoService.ts";
import { writePart, writeSchema } from "./writeSchema.ts";

const GRACE_MINUTES = 10;
const ROWS_READ = 1_000;

/** Indexes as schemas of one database. The draft stands in the data folder, which is locked as well. */
export function postgresIndexWriter(
  dataDir: string,
  pool: pg.Pool,
  graceMinutes = GRACE_MINUTES,
): IndexWriter {
  const lock = new DatabaseLock(pool);
  return {
    store: postgresIndexStore(pool),
    async withLock(work) {
      await prepareDatabase(pool);
      await withIngestLock(dataDir, () =>
        lock.hold(async () => {
          await dropUnused(pool, graceMinutes);
          await work();
        }),
      );
    },
    shelve: (index, shelf) => shelve(pool, index, shelf),
    replaceManifest: (index, manifest) => writePart(pool, index, "manifest", manifest),
    async publish(input) {
      const name = indexName(input.content);
      const manifest = await write(pool, name, input);
      await putIntoService(pool, lock, name);
      await dropUnused(pool, graceMinutes);
      return manifest;
    },
  };
}

async function write(pool: pg.Pool, name: string, input: PublishInput): Promise<Manifest> {
  await writeSchema(pool, name, input);
  await indexLanes(pool, name);
  const manifest = { ...input.content, files: {}, builtAt: new Date().toISOString() };
  await writePart(pool, name, "manifest", manifest);
  return manifest;
}

async function shelve(pool: pg.Pool, index: string, shelf: VectorShelf): Promise<void> {
  for (const lane of LANES) {
    let position = 0;
    let read: number;
    do {
      const { rows } = await pool.query<{ passage: StoredPassage; vector: Buffer }>(
        `SELECT passage, vector_send(embedding) AS vector FROM ${laneTable(index, lane)}
         WHERE position >= $1 ORDER BY position LIMIT $2`,
        [position, ROWS_READ],
      );
      for (const { passage, vector } of rows) shelf.add(passage.text, fromWire(vector));
      read = rows.length;
      position += read;
    } while (read === ROWS_READ);
  }
}
