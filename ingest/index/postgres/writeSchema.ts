import type pg from "pg";
import { storedFolder } from "../../../core/index/fileIndexStore.ts";
import { gazettesFile } from "../../../core/index/gazettes.ts";
import type { StoredPassage } from "../../../core/index/laneStore.ts";
import { readLines } from "../../../core/index/lineFile.ts";
import { LANES, type Lane } from "../../../core/index/manifest.ts";
import { insertPassages } from "../../../core/index/postgres/insertPassages.ts";
import { laneTable, type Part, partsTable, schemaOf } from "../../../core/index/postgres/tables.ts";
import type { PublishInput } from "../indexWriter.ts";

/** Passages in memory at a time. */
const BATCH = 1_000;

/** Longest vector that PostgreSQL can keep within a row of an 8 kB page. */
const LONGEST_INLINE = 1_900;

/** Writes an index into a schema of its own, in many small statements: no transaction stays open for minutes. */
export async function writeSchema(pool: pg.Pool, name: string, input: PublishInput): Promise<void> {
  const { dimension } = input.content;
  await pool.query(`
    CREATE SCHEMA ${schemaOf(name)};
    CREATE TABLE ${partsTable(name)} (
      part text NOT NULL, position int NOT NULL, body json NOT NULL, PRIMARY KEY (part, position)
    );
    ${LANES.map((lane) => createLane(laneTable(name, lane), dimension)).join("\n")}
  `);
  await writeParts(pool, name, input.draft.folder);
  const total = LANES.reduce((sum, lane) => sum + input.draft.count(lane), 0);
  let done = 0;
  for (const lane of LANES) {
    await writeLane(pool, name, lane, input, (rows) => {
      done += rows;
      input.onProgress(done, total);
    });
  }
}

export async function writePart(
  pool: pg.Pool,
  name: string,
  part: Part,
  body: unknown,
  position = 0,
): Promise<void> {
  await pool.query(
    `INSERT INTO ${partsTable(name)} VALUES ($1, $2, $3)
     ON CONFLICT (part, position) DO UPDATE SET body = excluded.body`,
    [part, position, JSON.stringify(body)],
  );
}

/** A vector kept in its row is read without a second look-up; a longer one would not fit the page. */
function createLane(table: string, dimension: number): string {
  const storage = dimension <= LONGEST_INLINE ? "STORAGE plain" : "";
  return `CREATE TABLE ${table} (
    position int PRIMARY KEY,
    clause_id text NOT NULL,
    passage json NOT NULL,
    embedding vector(${dimension}) ${storage} NOT NULL
  );`;
}

async function writeParts(pool: pg.Pool, name: string, draft: string): Promise<void> {
  let position = 0;
  for await (const gazette of readLines(gazettesFile(draft)))
    await writePart(pool, name, "gazette", gazette, position++);
  const { measures, spellings } = storedFolder(draft);
  await writePart(pool, name, "measures", await measures());
  await writePart(pool, name, "spellings", await spellings());
}

async function writeLane(
  pool: pg.Pool,
  name: string,
  lane: Lane,
  { draft, shelf }: PublishInput,
  onRows: (rows: number) => void,
): Promise<void> {
  let written = 0;
  const write = async (passages: readonly StoredPassage[]) => {
    const vectors = passages.map(({ text }) => shelf.get(text));
    await insertPassages(pool, laneTable(name, lane), written, passages, vectors);
    written += passages.length;
    onRows(passages.length);
  };
  let batch: StoredPassage[] = [];
  for await (const passage of draft.passages(lane)) {
    batch.push(passage);
    if (batch.length < BATCH) continue;
    await write(batch);
    batch = [];
  }
  await write(batch);
}
