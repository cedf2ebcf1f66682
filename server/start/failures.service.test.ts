import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, onTestFinished } from "vitest";
import { readSettings } from "../settings/settings.ts";
import { spawnServer } from "./testing/startServer.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "start-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function expectRefusal(environment: Record<string, string>, sentence: RegExp) {
  const server = spawnServer(environment);
  onTestFinished(() => void server.child.kill("SIGKILL"));
  expect(await server.exited).toBe(1);
  const said = server.output().trim();
  expect(said).toMatch(sentence);
  expect(said).not.toMatch(/\n\s+at /);
  return said;
}

it("names a wrong setting and what it takes", async () => {
  const said = await expectRefusal(
    { PORT: "abc" },
    /^设置 PORT 有误：应为 0 到 65535 之间的整数。$/,
  );
  expect(said.split("\n")).toHaveLength(1);
});

it("says that a port is in use before it builds anything, and how to take another", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  await expectRefusal(
    { PORT: String(port), DATA_DIR: folder },
    new RegExp(`端口 ${port} 已被占用.*PORT=`),
  );
  other.close();
  expect(readdirSync(folder)).toEqual([]);
});

it("says that the data folder is none", async () => {
  const file = join(folder, "data");
  writeFileSync(file, "");
  await expectRefusal({ DATA_DIR: file }, /数据目录 .*data 无法读取或创建.*DATA_DIR/);
  await expectRefusal({ DATA_DIR: "/proc/none" }, /数据目录 \/proc\/none 无法读取或创建.*DATA_DIR/);
});

it("says that Redis or the database can't be reached, and what to do", async () => {
  await expectRefusal(
    { DATA_DIR: folder, REDIS_URL: "redis://127.0.0.1:1" },
    /Redis 无法连接.*REDIS_URL/,
  );
  await expectRefusal(
    { DATA_DIR: folder, VECTOR_STORE: "postgres", DATABASE_URL: "postgres://127.0.0.1:1/none" },
    /数据库无法连接.*DATABASE_URL/,
  );
});

it("refuses to serve a corrupt index, and says how to rebuild it", async () => {
  const { DATA_DIR } = readSettings();
  for (const damage of [() => corruptPointer(folder), () => truncateLargest(folder)]) {
    cpSync(DATA_DIR, folder, { recursive: true, preserveTimestamps: true });
    damage();
    await expectRefusal({ DATA_DIR: folder }, /索引.*npm run ingest/);
  }
});

function corruptPointer(data: string): void {
  writeFileSync(join(data, "current.json"), "{");
}

function truncateLargest(data: string): void {
  const files = readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const largest = files.reduce((a, b) => (statSync(a).size >= statSync(b).size ? a : b));
  writeFileSync(largest, "cut");
}
