import type pg from "pg";
import { type IndexStore, IndexUnusable, type StoredIndex } from "../indexStore.ts";
import { LANES } from "../manifest.ts";
import { PostgresVectorStore } from "./postgresVectorStore.ts";
import { INDEXES, laneTable, type Part, partsTable } from "./tables.ts";

const UNREACHABLE =
  "数据库无法连接或读取。请检查数据库是否在运行，以及设置 DATABASE_URL 中的地址、用户和口令。";
/** PostgreSQL's code for a table that does not exist: no ingest has ever prepared this database. */
const UNDEFINED_TABLE = "42P01";

/** Indexes as schemas of one PostgreSQL database, searched there. The pool is closed with the store. */
export function postgresIndexStore(pool: pg.Pool): IndexStore {
  return {
    current: () => currentIndex(pool),
    index: (name) => storedSchema(pool, name),
    close: () => pool.end(),
  };
}

async function currentIndex(pool: pg.Pool): Promise<string | undefined> {
  try {
    const { rows } = await pool.query<{ name: string }>(
      `SELECT name FROM ${INDEXES} WHERE superseded_at IS NULL`,
    );
    return rows[0]?.name;
  } catch (cause) {
    if ((cause as pg.DatabaseError).code === UNDEFINED_TABLE) return undefined;
    throw new IndexUnusable(UNREACHABLE, { cause });
  }
}

function storedSchema(pool: pg.Pool, name: string): StoredIndex {
  const parts = async <T>(part: Part): Promise<T[]> => {
    const { rows } = await pool.query<{ body: T }>(
      `SELECT body FROM ${partsTable(name)} WHERE part = $1 ORDER BY position`,
      [part],
    );
    return rows.map(({ body }) => body);
  };
  const part = async <T>(wanted: Part): Promise<T> => {
    const [body] = await parts<T>(wanted);
    if (body === undefined) throw new Error(`${name} holds no ${wanted}`);
    return body;
  };
  const count = async (table: string): Promise<number> => {
    const { rows } = await pool.query<{ rows: string }>(`SELECT count(*) AS rows FROM ${table}`);
    return Number(rows[0]?.rows);
  };
  return {
    manifest: () => part("manifest"),
    async isWhole({ passages }) {
      const counts = await Promise.all(LANES.map((lane) => count(laneTable(name, lane))));
      return LANES.every((lane, i) => counts[i] === passages[lane]);
    },
    gazettes: () => parts("gazette"),
    measures: () => part("measures"),
    spellings: () => part("spellings"),
    async lane(lane, _dimension, embeddings) {
      const table = laneTable(name, lane);
      return new PostgresVectorStore(embeddings, pool, table, await count(table));
    },
  };
}
