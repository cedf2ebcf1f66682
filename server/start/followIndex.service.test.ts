import { cpSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, onTestFinished } from "vitest";
import {
  documentCount,
  type GrowingCorpus,
  growingCorpus,
  keepAsking,
} from "./testing/growingCorpus.ts";
import { addressOf, spawnServer, stopServer } from "./testing/startServer.ts";

const WAIT = { timeout: 30_000, interval: 200 };

let corpus: GrowingCorpus;
beforeEach(() => {
  corpus = growingCorpus();
});
afterEach(() => corpus.dispose());

it("takes up new indexes while it answers, drops no question, and leaves a broken one alone", async () => {
  const server = spawnServer(corpus.environment);
  onTestFinished(() => void server.child.kill("SIGKILL"));
  const address = await addressOf(server);
  expect(await documentCount(address)).toBe(1);

  const finish = keepAsking(address);
  corpus.addDocument(2, "新建充电桩每个补助三百元。");
  await corpus.ingest();
  await expect.poll(() => documentCount(address), WAIT).toBe(2);
  const found = await fetch(`${address}/api/search?q=充电桩补助&k=1`);
  expect(JSON.stringify(await found.json())).toContain("云政发〔2023〕2号");

  corpus.addDocument(3, "公交票价减半。");
  await corpus.ingest();
  await expect.poll(() => documentCount(address), WAIT).toBe(3);
  breakIndex();
  await expect.poll(server.output, WAIT).toContain("new index can't be opened");
  expect(await documentCount(address)).toBe(3);
  const statuses = await finish();
  expect(statuses.length).toBeGreaterThan(10);
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(await stopServer(server)).toBe(0);
});

/** Puts an index into service whose vectors are cut. */
function breakIndex(): void {
  const data = corpus.dataDir;
  const name = readdirSync(data).find((entry) => entry.startsWith("index-")) ?? "";
  cpSync(join(data, name), join(data, "index-broken"), { recursive: true });
  truncateSync(join(data, "index-broken/chunk/vectors.f32"), 100);
  writeFileSync(join(data, "current.json"), JSON.stringify({ index: "index-broken" }));
}
