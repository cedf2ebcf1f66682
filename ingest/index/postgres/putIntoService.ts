import type pg from "pg";
import { INDEXES } from "../../../core/index/postgres/tables.ts";
import type { DatabaseLock } from "./databaseLock.ts";

/** In one transaction: whoever asks which index is in service is told the old one or the new one. */
export async function putIntoService(
  pool: pg.Pool,
  lock: DatabaseLock,
  name: string,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await lock.confirm(client);
    await client.query(`UPDATE ${INDEXES} SET superseded_at = now() WHERE superseded_at IS NULL`);
    await client.query(`INSERT INTO ${INDEXES} VALUES ($1, now())`, [name]);
    await client.query("COMMIT");
  } catch (fault) {
    await client.query("ROLLBACK").catch(() => {});
    throw fault;
  } finally {
    client.release();
  }
}
