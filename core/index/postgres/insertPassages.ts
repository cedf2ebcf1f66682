import type pg from "pg";
import type { StoredPassage } from "../laneStore.ts";
import { toWire } from "./vectorWire.ts";

/** Rows a statement: a megabyte of vectors, and far from PostgreSQL's 65,535 values. */
const ROWS = 500;
const COLUMNS = 4;

/** Appends passages to a lane's table, from this position on. */
export async function insertPassages(
  database: pg.Pool | pg.PoolClient,
  table: string,
  from: number,
  passages: readonly StoredPassage[],
  vectors: readonly ArrayLike<number>[],
): Promise<void> {
  for (let start = 0; start < passages.length; start += ROWS) {
    const batch = passages.slice(start, start + ROWS);
    const values = batch.flatMap((passage, i) => {
      const vector = toWire(vectors[start + i] as ArrayLike<number>);
      return [from + start + i, passage.clauseId, JSON.stringify(passage), vector];
    });
    await database.query(`INSERT INTO ${table} VALUES ${placeholders(batch.length)}`, values);
  }
}

/** ($1, $2, $3, $4), ($5, … */
function placeholders(rows: number): string {
  const row = (first: number) =>
    `(${Array.from({ length: COLUMNS }, (_, i) => `$${first + i}`).join(", ")})`;
  return Array.from({ length: rows }, (_, i) => row(i * COLUMNS + 1)).join(", ");
}
