import { readdirSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, expect, it, onTestFinished } from "vitest";
import { openIndex } from "../../../core/index/openIndex.ts";
import { openPool } from "../../../core/index/postgres/openPool.ts";
import { postgresIndexStore } from "../../../core/index/postgres/postgresIndexStore.ts";
import { INDEXES, INGEST_LOCK } from "../../../core/index/postgres/tables.ts";
import {
  startPostgres,
  type TestPostgres,
} from "../../../core/index/postgres/testing/startPostgres.ts";
import { runIngest, spawnIngest } from "../../testing/ingestProcess.ts";
import { noEmbeddings } from "../../testing/noEmbeddings.ts";
import { createSmallCorpus, documentText, type SmallCorpus } from "../../testing/smallCorpus.ts";

const KILLS = 4;
const LONGEST_RUN_MS = 5_000;

let postgres: TestPostgres;
let corpus: SmallCorpus;
beforeEach(async () => {
  postgres = await startPostgres();
  const environment = { VECTOR_STORE: "postgres", DATABASE_URL: postgres.url };
  corpus = { ...createSmallCorpus(), environment };
  corpus.write("a.md", documentText(1, ["新增就业二万人。", "培训一万人次。"]));
});
afterEach(async () => {
  await postgres.stop();
  corpus.dispose();
});

async function servedNumbers(): Promise<string[]> {
  const store = postgresIndexStore(openPool(postgres.url));
  try {
    const model = { name: "bge-small-zh-v1.5-int8", embeddings: noEmbeddings };
    const { gazettes } = await openIndex(store, model);
    return gazettes.flatMap(({ documents }) => documents.map((each) => each.documentNumber));
  } finally {
    await store.close();
  }
}

it("writes to the database alone, and finds nothing to do the second time", async () => {
  expect(await runIngest(corpus)).toMatch(/索引已更新：1 个文件/);
  expect(await runIngest(corpus)).toContain("没有变化：1 个文件");
  corpus.write("b.md", documentText(2, ["发放补贴。"]));
  expect(await runIngest(corpus)).toMatch(/新计算 [1-9] 个向量，沿用 \d+ 个/);
  expect(await servedNumbers()).toEqual(["云政发〔2023〕1号", "云政发〔2023〕2号"]);
  expect(readdirSync(corpus.dataDir)).toEqual([]);
});

it("killed at any moment, it leaves the old index or the new one, and the next run mends all", async () => {
  await runIngest(corpus);
  corpus.write("b.md", documentText(2, ["发放补贴。"]));
  for (let round = 0; round < KILLS; round += 1) {
    corpus.write("c.md", documentText(3, [`第${round}次修改，补贴提高。`]));
    const ingest = spawnIngest(corpus);
    onTestFinished(() => void ingest.child.kill("SIGKILL"));
    await delay(Math.random() * LONGEST_RUN_MS);
    ingest.child.kill("SIGKILL");
    await ingest.exited;
    expect([1, 3]).toContain((await servedNumbers()).length);
    // The dead one's lock is as good as a minute old.
    await postgres.run(`UPDATE ${INGEST_LOCK} SET sign_of_life = now() - interval '2 minutes'`);
  }
  await runIngest(corpus);
  expect(await servedNumbers()).toHaveLength(3);
  const pool = openPool(postgres.url);
  const { rows } = await pool.query<{ unfinished: string }>(
    `SELECT nspname AS unfinished FROM pg_namespace
     WHERE starts_with(nspname::text, 'policy_answers_')
     AND nspname::text NOT IN (SELECT 'policy_answers_' || replace(name, '-', '_') FROM ${INDEXES})`,
  );
  expect(rows).toEqual([]);
  await pool.end();
});
