import type { Client } from "@libsql/client";
import { createClient } from "@libsql/client";
import { openFile } from "../feedback/openDatabase.ts";
import { SCHEMA, TABLES } from "../feedback/schema.ts";
import { BackupFault } from "./backupFault.ts";

export type RowCounts = Readonly<Record<(typeof TABLES)[number], number>>;

/** Reads every page of it. @throws BackupFault unless the file is a whole database of feedback */
export async function inspectDatabase(file: string): Promise<RowCounts> {
  const database = openFile(file);
  try {
    await requireWholeness(database);
    await requireSchema(database);
    return Object.fromEntries(
      await Promise.all(TABLES.map(async (table) => [table, await countRows(database, table)])),
    );
  } finally {
    database.close();
  }
}

async function requireWholeness(database: Client): Promise<void> {
  try {
    const { rows } = await database.execute("PRAGMA integrity_check");
    if (rows[0]?.integrity_check === "ok") return;
  } catch (cause) {
    throw new BackupFault("这不是完好的数据库文件。", { cause });
  }
  throw new BackupFault("数据库文件已损坏，没有通过完整性检查。");
}

/** The columns as this version makes them: a database of another program has others. */
async function requireSchema(database: Client): Promise<void> {
  const model = createClient({ url: ":memory:" });
  try {
    await model.executeMultiple(SCHEMA);
    for (const table of TABLES) {
      if ((await columnsOf(database, table)) !== (await columnsOf(model, table)))
        throw new BackupFault(`数据库中没有本程序的 ${table} 表，或它来自不同的版本。`);
    }
  } finally {
    model.close();
  }
}

async function columnsOf(database: Client, table: string): Promise<string> {
  const { rows } = await database.execute(`SELECT name, type FROM pragma_table_info('${table}')`);
  return rows.map(({ name, type }) => `${name} ${type}`).join();
}

async function countRows(database: Client, table: string): Promise<number> {
  const { rows } = await database.execute(`SELECT count(*) AS n FROM ${table}`);
  return Number(rows[0]?.n);
}
