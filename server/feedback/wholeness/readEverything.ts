import type { Client } from "@libsql/client";
import { feedbackByIds } from "../findFeedback.ts";
import { TABLES } from "../schema.ts";

const AT_ONCE = 500;

/** Looks at every page, then reads every row as the office would. @throws when anything can't be read */
export async function readEverything(database: Client): Promise<void> {
  const { rows } = await database.execute("PRAGMA quick_check(1)");
  const found = rows[0]?.quick_check;
  if (found !== "ok") throw new Error(String(found));
  for (const table of TABLES) await readTable(database, table);
}

async function readTable(database: Client, table: (typeof TABLES)[number]): Promise<void> {
  for (let last = 0; ; ) {
    const { rows } = await database.execute({
      sql: `SELECT rowid AS position, * FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT ${AT_ONCE}`,
      args: [last],
    });
    const positions = rows.map(({ position }) => Number(position));
    if (table === "feedback") await feedbackByIds(database, positions);
    if (rows.length < AT_ONCE) return;
    last = positions.at(-1) ?? 0;
  }
}
