import { chmod } from "node:fs/promises";
import { openFile } from "../feedback/openDatabase.ts";
import { SCHEMA, TABLES } from "../feedback/schema.ts";
import { keptName } from "./keptName.ts";

/** Longer than any row takes that a server may be writing. */
const BUSY_MS = 10_000;

/**
 * Exchanges all rows in one transaction: whoever reads sees the old ones or the new ones, and every old
 * one is kept, up to the last that a server wrote.
 */
export async function replaceContents(target: string, draft: string): Promise<string> {
  const kept = keptName(target);
  const database = openFile(target, BUSY_MS);
  try {
    await database.executeMultiple(
      `ATTACH ${quoted(draft)} AS restored; ATTACH ${quoted(kept)} AS kept;
       ${SCHEMA.replaceAll("IF NOT EXISTS ", "kept.")}
       BEGIN IMMEDIATE; ${TABLES.map(exchange).join(" ")} COMMIT;`,
    );
    await chmod(kept, 0o600);
    return kept;
  } finally {
    database.close();
  }
}

function exchange(table: string): string {
  return `INSERT INTO kept.${table} SELECT * FROM main.${table};
    DELETE FROM main.${table};
    INSERT INTO main.${table} SELECT * FROM restored.${table};`;
}

function quoted(path: string): string {
  return `'${path.replaceAll("'", "''")}'`;
}
