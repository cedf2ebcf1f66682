import pg from "pg";
import { INDEXES, SCHEMA_PREFIX, schemaOf } from "../../../core/index/postgres/tables.ts";

/**
 * Drops indexes that were superseded a while ago, and what killed ingests left half written; only the
 * holder of the lock may ask for it. Servers take up a new index within seconds: who asks the old one
 * after `graceMinutes` is cut off anyway.
 */
export async function dropUnused(pool: pg.Pool, graceMinutes: number): Promise<void> {
  const kept = await pool.query<{ name: string }>(
    `SELECT name FROM ${INDEXES}
     WHERE superseded_at IS NULL OR superseded_at > now() - make_interval(mins => $1)`,
    [graceMinutes],
  );
  const schemas = kept.rows.map(({ name }) => schemaOf(name));
  const unused = await pool.query<{ schema: string }>(
    `SELECT nspname AS schema FROM pg_namespace
     WHERE starts_with(nspname::text, $1) AND NOT nspname::text = ANY($2)`,
    [SCHEMA_PREFIX, schemas],
  );
  for (const { schema } of unused.rows)
    await pool.query(`DROP SCHEMA ${pg.escapeIdentifier(schema)} CASCADE`);
  await pool.query(`DELETE FROM ${INDEXES} WHERE NOT name = ANY($1)`, [
    kept.rows.map(({ name }) => name),
  ]);
}
