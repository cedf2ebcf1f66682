import { randomUUID } from "node:crypto";
import type pg from "pg";
import { INGEST_LOCK } from "../../../core/index/postgres/tables.ts";

const SIGN_OF_LIFE_MS = 2_000;
/** A holder that gave no sign for so long is gone. */
const PATIENCE_SECONDS = 60;

const BUSY =
  "另一台机器正在向同一个数据库建索引，本次不再启动。如果它已经意外中止，请一分钟后再试。";

/**
 * Lets one ingest write to a database at a time, from whatever machine. A row with a sign of life
 * rather than a lock of the session: it holds behind a connection pooler as well.
 */
export class DatabaseLock {
  readonly #pool: pg.Pool;
  readonly #holder = randomUUID();

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  /** @throws with a Chinese sentence when another holds it */
  async hold(work: () => Promise<void>): Promise<void> {
    const { rowCount } = await this.#pool.query(
      `INSERT INTO ${INGEST_LOCK} (holder, sign_of_life) VALUES ($1, now())
       ON CONFLICT (taken) DO UPDATE SET holder = $1, sign_of_life = now()
       WHERE ingest_lock.sign_of_life < now() - make_interval(secs => $2)`,
      [this.#holder, PATIENCE_SECONDS],
    );
    if (rowCount === 0) throw new Error(BUSY);
    const signs = setInterval(() => void this.#giveSign(), SIGN_OF_LIFE_MS);
    try {
      await work();
    } finally {
      clearInterval(signs);
      await this.#pool
        .query(`DELETE FROM ${INGEST_LOCK} WHERE holder = $1`, [this.#holder])
        .catch(() => {});
    }
  }

  /** Within a transaction: keeps another from taking the lock until its end. @throws when one has already */
  async confirm(client: pg.PoolClient): Promise<void> {
    const { rowCount } = await client.query(
      `SELECT 1 FROM ${INGEST_LOCK} WHERE holder = $1 FOR UPDATE`,
      [this.#holder],
    );
    if (rowCount === 0) throw new Error(BUSY);
  }

  async #giveSign(): Promise<void> {
    await this.#pool
      .query(`UPDATE ${INGEST_LOCK} SET sign_of_life = now() WHERE holder = $1`, [this.#holder])
      .catch(() => {});
  }
}
