import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openPool, SEARCH_EFFORT } from "../../../core/index/postgres/openPool.ts";
import {
  INDEXES,
  INGEST_LOCK,
  SCHEMA_PREFIX,
  schemaOf,
} from "../../../core/index/postgres/tables.ts";
import {
  startPostgres,
  type TestPostgres,
} from "../../../core/index/postgres/testing/startPostgres.ts";
import { bigramEmbeddings } from "../../../core/index/testing/bigramEmbeddings.ts";
import { describeIndexWriter } from "../testing/describeIndexWriter.ts";
import { MODEL, writeIndex } from "../testing/writeIndex.ts";
import { postgresIndexWriter } from "./postgresIndexWriter.ts";

let postgres: TestPostgres;
let pool: pg.Pool;
let dataDir: string;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres.stop());
beforeEach(() => {
  pool = openPool(postgres.url);
  dataDir = mkdtempSync(join(tmpdir(), "writer-"));
});
afterEach(async () => {
  for (const schema of await schemas()) await pool.query(`DROP SCHEMA ${schema} CASCADE`);
  await pool.end();
  rmSync(dataDir, { recursive: true });
});

async function schemas(): Promise<string[]> {
  const { rows } = await pool.query<{ nspname: string }>(
    "SELECT nspname FROM pg_namespace WHERE starts_with(nspname::text, 'policy_answers')",
  );
  return rows.map(({ nspname }) => nspname);
}

async function indexSchemas(): Promise<string[]> {
  return (await schemas()).filter((name) => name.startsWith(SCHEMA_PREFIX));
}

describe("indexes in PostgreSQL", () => {
  describeIndexWriter(async () => {
    const writer = postgresIndexWriter(dataDir, pool);
    return {
      dataDir,
      writer,
      async damage() {
        const schema = schemaOf((await writer.store.current()) ?? "");
        await pool.query(`DELETE FROM ${schema}.chunk WHERE position = 1`);
      },
      async unfinished() {
        const { rows } = await pool.query<{ name: string }>(`SELECT name FROM ${INDEXES}`);
        const finished = rows.map(({ name }) => schemaOf(name));
        return (await indexSchemas()).filter((schema) => !finished.includes(schema));
      },
      dispose: async () => {},
    };
  });
});

const texts = (count: number) => Array.from({ length: count }, (_, i) => `第${i}条补贴${i * 7}元`);
const passages = (count: number) => texts(count).map((text, i) => ({ clauseId: `号#${i}`, text }));

it("searches beyond what the graph looks at, by a scan", async () => {
  const writer = postgresIndexWriter(dataDir, pool);
  const count = SEARCH_EFFORT * 2;
  await writeIndex(dataDir, writer, { lanes: { asked: passages(count) } });
  const stored = writer.store.index((await writer.store.current()) ?? "");
  const lane = await stored.lane("asked", MODEL.dimension, bigramEmbeddings);
  const query = await bigramEmbeddings.embedQuery("补贴");
  await postgres.run("SET enable_seqscan = off");
  expect(await lane.nearest(query, count)).toHaveLength(count);
  await postgres.run("RESET enable_seqscan");
});

it("drops an index once it is superseded for long enough, and no sooner", async () => {
  await writeIndex(dataDir, postgresIndexWriter(dataDir, pool), { lanes: { chunk: passages(2) } });
  const [first] = await indexSchemas();
  const next = { lanes: { chunk: passages(3) }, spellings: { a: "甲" } };
  await writeIndex(dataDir, postgresIndexWriter(dataDir, pool), next);
  expect(await indexSchemas()).toHaveLength(2);
  await postgresIndexWriter(dataDir, pool, 0).withLock(async () => {});
  expect(await indexSchemas()).toHaveLength(1);
  expect(await indexSchemas()).not.toContain(first);
});

describe("the lock of a database", () => {
  const silent = `UPDATE ${INGEST_LOCK} SET sign_of_life = now() - interval '61 seconds'`;

  it("is taken over from an ingest that gave no sign of life", async () => {
    const dead = postgresIndexWriter(join(dataDir), pool);
    await dead.withLock(async () => {
      await pool.query(silent);
      const otherDir = mkdtempSync(join(tmpdir(), "writer-"));
      await postgresIndexWriter(otherDir, pool).withLock(async () => {});
      rmSync(otherDir, { recursive: true });
    });
  });

  it("that was lost meanwhile keeps a late ingest from putting anything into service", async () => {
    const writer = postgresIndexWriter(dataDir, pool);
    await writeIndex(dataDir, writer, { lanes: { chunk: passages(2) } });
    const first = await writer.store.current();
    const slept = {
      ...writer,
      publish: async (input: Parameters<typeof writer.publish>[0]) => {
        await pool.query(`UPDATE ${INGEST_LOCK} SET holder = gen_random_uuid()`);
        return await writer.publish(input);
      },
    };
    const late = writeIndex(dataDir, slept, { lanes: { chunk: passages(4) } });
    await expect(late).rejects.toThrow("另一台机器");
    expect(await writer.store.current()).toBe(first);
    await pool.query(silent);
  });
});

it("says in Chinese that a database cannot be reached, without its password", async () => {
  const url = "postgres://someone:secret-password@127.0.0.1:1/none";
  const unreachable = openPool(url);
  const writer = postgresIndexWriter(dataDir, unreachable);
  for (const asking of [writer.withLock(async () => {}), writer.store.current()]) {
    const fault: Error = await asking.then(
      () => new Error("answered"),
      (thrown) => thrown,
    );
    expect(fault.message).toMatch(/^数据库无法连接.*DATABASE_URL/);
    expect(`${fault.message}${fault.cause}`).not.toContain("secret-password");
  }
  await unreachable.end();
});

it("goes on after a restart of the database", async () => {
  const writer = postgresIndexWriter(dataDir, pool);
  await writeIndex(dataDir, writer, { lanes: { chunk: passages(2) } });
  const first = await writer.store.current();
  await postgres.interrupt();
  await expect(writer.store.current()).rejects.toThrow("数据库无法连接");
  await postgres.resume();
  expect(await writer.store.current()).toBe(first);
});
