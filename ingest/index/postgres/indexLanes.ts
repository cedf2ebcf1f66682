import type pg from "pg";
import { LANES } from "../../../core/index/manifest.ts";
import { laneTable } from "../../../core/index/postgres/tables.ts";

/** Enough for the graph of 200,000 vectors of 512 numbers; a larger one is built more slowly, not wrongly. */
const BUILD_MEMORY = "512MB";

/** Makes the finished tables quick to search: by clause, and by nearness through pgvector's graph. */
export async function indexLanes(pool: pg.Pool, name: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`SET maintenance_work_mem = '${BUILD_MEMORY}'`);
    for (const lane of LANES) {
      const table = laneTable(name, lane);
      await client.query(`CREATE INDEX ON ${table} (clause_id)`);
      await client.query(
        `CREATE INDEX ON ${table} USING hnsw (embedding vector_ip_ops) WITH (m = 16, ef_construction = 64)`,
      );
      await client.query(`ANALYZE ${table}`);
    }
    await client.query("RESET maintenance_work_mem");
  } finally {
    client.release();
  }
}
