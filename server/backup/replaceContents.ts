import { openFile } from "../feedback/openDatabase.ts";
import { TABLES } from "../feedback/schema.ts";
import { copyDatabase } from "./backUp.ts";
import { keptName } from "./keptName.ts";

/** Longer than any row takes that a server may be writing. */
const BUSY_MS = 10_000;

/** Exchanges all rows in one transaction: whoever reads sees the old ones or the new ones. */
export async function replaceContents(target: string, draft: string): Promise<string> {
  const kept = keptName(target);
  await copyDatabase(target, kept);
  const database = openFile(target, BUSY_MS);
  try {
    const exchange = TABLES.map(
      (table) => `DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM restored.${table};`,
    );
    await database.executeMultiple(
      `ATTACH '${draft.replaceAll("'", "''")}' AS restored;
       BEGIN IMMEDIATE; ${exchange.join(" ")} COMMIT;
       DETACH restored;`,
    );
  } finally {
    database.close();
  }
  return kept;
}
