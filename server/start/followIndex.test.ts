import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fileIndexStore } from "../../core/index/fileIndexStore.ts";
import { writePointer } from "../../core/index/location.ts";
import type { Assistant } from "../assistant.ts";
import { fakeAssistant } from "../http/testing/fakeAssistant.ts";
import { followIndex } from "./followIndex.ts";

let dataDir: string;
let stopping: AbortController;
let following: Promise<void>;
const load = vi.fn<() => Promise<Assistant>>();
const loaded = vi.fn<(assistant: Assistant) => void>();
const logger = { info: vi.fn(), error: vi.fn() };

beforeEach(async () => {
  vi.resetAllMocks();
  load.mockResolvedValue(fakeAssistant);
  dataDir = mkdtempSync(join(tmpdir(), "follow-"));
  await writePointer(dataDir, "index-a");
  stopping = new AbortController();
  following = followIndex({
    store: fileIndexStore(dataDir),
    served: "index-a",
    load,
    readiness: { loaded },
    logger,
    signal: stopping.signal,
    lookEveryMs: 5,
  });
});
afterEach(async () => {
  stopping.abort();
  await following;
  rmSync(dataDir, { recursive: true });
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 40));

it("loads nothing while the pointer stays", async () => {
  await settle();
  expect(load).not.toHaveBeenCalled();
});

it("puts each new index into service once", async () => {
  await writePointer(dataDir, "index-b");
  await expect.poll(() => loaded.mock.calls.length).toBe(1);
  await settle();
  expect(load).toHaveBeenCalledTimes(1);
  await writePointer(dataDir, "index-c");
  await expect.poll(() => loaded.mock.calls.length).toBe(2);
});

it("logs a broken one once, keeps what answers, and takes up the next", async () => {
  load.mockRejectedValueOnce(new Error("索引损坏"));
  await writePointer(dataDir, "index-b");
  await expect.poll(() => logger.error.mock.calls.length).toBe(1);
  await settle();
  expect(load).toHaveBeenCalledTimes(1);
  expect(loaded).not.toHaveBeenCalled();
  await writePointer(dataDir, "index-c");
  await expect.poll(() => loaded.mock.calls.length).toBe(1);
});

it("waits for a pointer that is gone", async () => {
  rmSync(join(dataDir, "current.json"));
  await settle();
  expect(load).not.toHaveBeenCalled();
  await writePointer(dataDir, "index-b");
  await expect.poll(() => loaded.mock.calls.length).toBe(1);
});
