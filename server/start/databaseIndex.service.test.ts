import { readdirSync } from "node:fs";
import { afterEach, beforeEach, expect, it, onTestFinished } from "vitest";
import {
  startPostgres,
  type TestPostgres,
} from "../../core/index/postgres/testing/startPostgres.ts";
import {
  askAboutSubsidy,
  documentCount,
  type GrowingCorpus,
  growingCorpus,
  keepAsking,
} from "./testing/growingCorpus.ts";
import { addressOf, spawnServer, stopServer } from "./testing/startServer.ts";

const WAIT = { timeout: 30_000, interval: 200 };

let postgres: TestPostgres;
let corpus: GrowingCorpus;
beforeEach(async () => {
  postgres = await startPostgres();
  // Every question is to go to the database, not to the answers that are kept.
  const settings = { ANSWER_CACHE_SIZE: "0", VECTOR_STORE: "postgres" };
  corpus = growingCorpus({ ...settings, DATABASE_URL: postgres.url });
});
afterEach(async () => {
  await postgres.stop();
  corpus.dispose();
});

it("serves from the database alone, takes up what is ingested, and outlives the database's restart", async () => {
  const early = spawnServer(corpus.environment);
  expect(await early.exited).toBe(1);
  expect(early.output()).toContain("还没有索引。请先运行 npm run ingest。");

  await corpus.ingest();
  const server = spawnServer(corpus.environment);
  onTestFinished(() => void server.child.kill("SIGKILL"));
  const address = await addressOf(server);
  const finish = keepAsking(address);
  corpus.addDocument(2, "新建充电桩每个补助三百元。");
  await corpus.ingest();
  await expect.poll(() => documentCount(address), WAIT).toBe(2);
  expect(new Set(await finish())).toEqual(new Set([200]));
  expect(readdirSync(corpus.dataDir).filter((name) => name.includes("index"))).toEqual([]);

  await postgres.interrupt();
  expect(await askAboutSubsidy(address)).toBe(500);
  await postgres.resume();
  await expect.poll(() => askAboutSubsidy(address), WAIT).toBe(200);
  expect(await stopServer(server)).toBe(0);
});
