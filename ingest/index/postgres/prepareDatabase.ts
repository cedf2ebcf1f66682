import type pg from "pg";
import { CONTROL_SCHEMA, INDEXES, INGEST_LOCK } from "../../../core/index/postgres/tables.ts";

const UNREACHABLE =
  "数据库无法连接。请检查数据库是否在运行，以及设置 DATABASE_URL 中的地址、用户和口令。";
const NO_VECTORS =
  "数据库中没有 pgvector 扩展，当前用户也无法安装。请由管理员安装 pgvector（0.5 或以上），并在该库中执行 CREATE EXTENSION vector。";
const NO_TABLES = "数据库用户没有建表的权限。请由管理员执行 GRANT CREATE ON DATABASE。";

/** Makes what every index needs; done before, it changes nothing. @throws with a Chinese sentence */
export async function prepareDatabase(pool: pg.Pool): Promise<void> {
  await saying(UNREACHABLE, () => pool.query("SELECT 1"));
  await saying(NO_VECTORS, () => pool.query("CREATE EXTENSION IF NOT EXISTS vector"));
  await saying(NO_TABLES, () =>
    pool.query(`
      CREATE SCHEMA IF NOT EXISTS ${CONTROL_SCHEMA};
      CREATE TABLE IF NOT EXISTS ${INDEXES} (
        name text PRIMARY KEY,
        in_service_at timestamptz NOT NULL,
        superseded_at timestamptz
      );
      CREATE UNIQUE INDEX IF NOT EXISTS one_in_service
        ON ${INDEXES} ((superseded_at IS NULL)) WHERE superseded_at IS NULL;
      CREATE TABLE IF NOT EXISTS ${INGEST_LOCK} (
        taken boolean PRIMARY KEY DEFAULT true CHECK (taken),
        holder uuid NOT NULL,
        sign_of_life timestamptz NOT NULL
      );
    `),
  );
}

async function saying(sentence: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw new Error(sentence, { cause });
  }
}
