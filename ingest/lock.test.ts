import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { withIngestLock } from "./lock.ts";

const NO_PROCESS = "99999999";

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
  lock = join(folder, ".ingest.lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

const nothing = async () => {};

it("lets one in at a time and opens up after success and failure", async () => {
  await withIngestLock(folder, async () => {
    await expect(withIngestLock(folder, nothing)).rejects.toThrow(`进程 ${process.pid}）正在运行`);
  });
  const failing = withIngestLock(folder, () => Promise.reject(new Error("坏了")));
  await expect(failing).rejects.toThrow("坏了");
  expect(existsSync(lock)).toBe(false);
});

it("takes over a lock whose process is gone", async () => {
  writeFileSync(lock, NO_PROCESS);
  await withIngestLock(folder, nothing);
  expect(existsSync(lock)).toBe(false);
});

it("takes over a silent lock, as its process number may be another's by now", async () => {
  writeFileSync(lock, String(process.ppid));
  await expect(withIngestLock(folder, nothing)).rejects.toThrow("正在运行");
  utimesSync(lock, 0, 0);
  await withIngestLock(folder, nothing);
});

it("lets in one of many that find a lock left behind", async () => {
  writeFileSync(lock, NO_PROCESS);
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await new Promise((resolve) => setTimeout(resolve, 20));
    inside -= 1;
  };
  const all = Array.from({ length: 8 }, () => withIngestLock(folder, work));
  const outcomes = await Promise.allSettled(all);
  expect(most).toBe(1);
  expect(outcomes.some(({ status }) => status === "fulfilled")).toBe(true);
});
