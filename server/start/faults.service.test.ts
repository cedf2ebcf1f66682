import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { io, type Socket } from "socket.io-client";
import { expect, it, onTestFinished } from "vitest";
import { canMountDisks, mountSmallDisk } from "../../core/testing/smallDisk.ts";
import { somebodyElse } from "../../core/testing/somebodyElse.ts";
import { FeedbackBook } from "../feedback/feedbackBook.ts";
import { readSettings } from "../settings/settings.ts";
import { indexInTemporaryFolder } from "./testing/indexInTemporaryFolder.ts";
import { addressOf, type ServerProcess, spawnServer } from "./testing/startServer.ts";

const QUESTION = { question: "我开饭馆的，房租能免几个月？" };
const GIVEN = { verdict: "up", question: "q", answer: "a", status: "answered", citations: [] };
const IDLE_SOCKETS = 1000;
const MEGABYTE = 1024 * 1024;

async function post(url: string, body: unknown): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
}

async function start(...spawned: Parameters<typeof spawnServer>): Promise<[ServerProcess, string]> {
  const server = spawnServer(...spawned);
  onTestFinished(() => void server.child.kill("SIGKILL"));
  return [server, await addressOf(server)];
}

async function expectAnswer(address: string): Promise<void> {
  const answer = await (await post(`${address}/api/ask`, QUESTION)).json();
  expect(answer).toMatchObject({ status: "answered" });
}

async function temporaryData(): Promise<string> {
  const folder = await indexInTemporaryFolder();
  onTestFinished(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true });
  });
  return folder;
}

it("killed under load and started again, it has all feedback that it acknowledged, and answers", async () => {
  const folder = await temporaryData();
  const [server, address] = await start({ DATA_DIR: folder });
  const acknowledged: number[] = [];
  const asking = Array.from({ length: 6 }, async (_, i) => {
    for (;;) {
      if (i % 2)
        await (await post(`${address}/api/ask`, { question: `第${Math.random()}问` })).text();
      else acknowledged.push((await (await post(`${address}/api/feedback`, GIVEN)).json()).id);
    }
  });
  await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(50);
  server.child.kill("SIGKILL");
  await Promise.allSettled(asking);

  const book = new FeedbackBook(folder);
  const { rows } = await (await book.database()).execute("SELECT id FROM feedback");
  await book.close();
  const kept = new Set(rows.map(({ id }) => id));
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  const [, again] = await start({ DATA_DIR: folder });
  await expectAnswer(again);
  expect((await post(`${again}/api/feedback`, GIVEN)).status).toBe(201);
});

it.skipIf(!canMountDisks)(
  "on a full disk it answers on, says that feedback can't be kept, and keeps it again once there is room",
  async () => {
    const disk = mountSmallDisk(1);
    const folder = await temporaryData();
    cpSync(folder, disk.folder, { recursive: true, verbatimSymlinks: true });
    const [server, address] = await start({ DATA_DIR: disk.folder });
    try {
      expect((await post(`${address}/api/feedback`, GIVEN)).status).toBe(201);
      disk.fill();
      const long = { ...GIVEN, answer: "长".repeat(19_000) };
      const refused = await post(`${address}/api/feedback`, long);
      expect(refused.status).toBe(503);
      expect((await refused.json()).error.message).toContain("意见暂时无法保存");
      await expect.poll(server.output).toContain("SQLITE_FULL");
      await expectAnswer(address);
      disk.empty();
      expect((await post(`${address}/api/feedback`, long)).status).toBe(201);
    } finally {
      server.child.kill("SIGKILL");
      await server.exited;
      disk.dispose();
    }
  },
);

it("in a folder it may not write to it serves the index that stands, be it older than the corpus", async () => {
  const folder = await temporaryData();
  const { CORPUS_DIR } = readSettings();
  const corpus = join(folder, "corpus");
  mkdirSync(corpus);
  cpSync(CORPUS_DIR, corpus, { recursive: true });
  writeFileSync(join(corpus, "new.md"), "云政发〔2023〕1号");
  chmodSync(folder, 0o555);
  const environment = { DATA_DIR: folder, CORPUS_DIR: corpus };
  const [server, address] = await start(environment, undefined, somebodyElse);
  expect(server.output()).toContain("没有写入权限");
  expect(server.output()).toContain("先沿用原有索引");
  await expectAnswer(address);
  const refused = await post(`${address}/api/feedback`, GIVEN);
  expect(refused.status).toBe(503);
  expect(await refused.text()).not.toContain(folder);
});

it("holds a thousand idle connections in little memory and answers as before", async () => {
  const [, address] = await start({ MAX_CONNECTIONS_PER_CLIENT: "0", METRICS_PUBLIC: "true" });
  await expectAnswer(address);
  const before = await residentBytes(address);
  const sockets: Socket[] = [];
  onTestFinished(() => {
    for (const socket of sockets) socket.close();
  });
  for (let i = 0; i < IDLE_SOCKETS; i += 1)
    sockets.push(io(address, { transports: ["websocket"], forceNew: true }));
  const connected = () => sockets.filter((socket) => socket.connected).length;
  await expect.poll(connected, { timeout: 30_000 }).toBe(IDLE_SOCKETS);
  await delay(500);
  expect((await residentBytes(address)) - before).toBeLessThan(80 * MEGABYTE);
  const started = performance.now();
  for (let i = 0; i < 20; i += 1) await post(`${address}/api/ask`, { question: `第${i}问：房租` });
  expect((performance.now() - started) / 20).toBeLessThan(500);
  expect(connected()).toBe(IDLE_SOCKETS);
});

async function residentBytes(address: string): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]);
}
