import { chmodSync, readdirSync } from "node:fs";
import { dirname } from "node:path";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { fileIndexStore } from "../core/index/fileIndexStore.ts";
import { openIndex } from "../core/index/openIndex.ts";
import { canMountDisks, mountSmallDisk } from "../core/testing/smallDisk.ts";
import { somebodyElse } from "../core/testing/somebodyElse.ts";
import { type IngestPlace, runIngest, spawnIngest } from "./testing/ingestProcess.ts";
import { noEmbeddings } from "./testing/noEmbeddings.ts";
import { createSmallCorpus, documentText, type SmallCorpus } from "./testing/smallCorpus.ts";

const FULL = /磁盘已满.*索引没有更新，原有索引不受影响。.*npm run ingest/;
const DISK_MEGABYTES = 4;

let corpus: SmallCorpus;
beforeEach(() => {
  corpus = createSmallCorpus();
  corpus.write("a.md", documentText(1, ["新增就业二万人。", "培训一万人次。"]));
});
afterEach(() => corpus.dispose());

async function servedTitles(dataDir: string): Promise<string[]> {
  const model = { name: "bge-small-zh-v1.5-int8", embeddings: noEmbeddings };
  const index = await openIndex(fileIndexStore(dataDir), model);
  return index.gazettes.map(({ sourceFile }) => sourceFile);
}

async function expectFailure(place: IngestPlace, sentence: RegExp): Promise<void> {
  const ingest = spawnIngest(place);
  onTestFinished(() => void ingest.child.kill("SIGKILL"));
  expect(await ingest.exited).toBe(1);
  expect(ingest.output()).toMatch(sentence);
  expect(ingest.output()).not.toMatch(/\n\s+at /);
}

/** Runs into a fault with a second file, which is then the reason why there is one document more. */
async function expectOldIndexServes(place: IngestPlace, sentence: RegExp): Promise<void> {
  corpus.write("b.md", documentText(2, ["发放补贴。"]));
  await expectFailure(place, sentence);
  expect(await servedTitles(place.dataDir)).toEqual(["a.md"]);
}

describe("a disk that is full", () => {
  it("keeps the old index in service, wherever the room ran out, and is said", async () => {
    await runIngest(corpus);
    for (const largestFileKiB of [0, 16])
      await expectOldIndexServes({ ...corpus, largestFileKiB }, FULL);
    await runIngest(corpus);
    expect(await servedTitles(corpus.dataDir)).toEqual(["a.md", "b.md"]);
  });

  // The graph is the largest file, and hnswlib writes it without a word when the disk takes half of it.
  it("lets no index into service whose graph was cut", async () => {
    await expectFailure({ ...corpus, largestFileKiB: 880 }, FULL);
    expect(readdirSync(corpus.dataDir)).toEqual([]);
  });

  it.skipIf(!canMountDisks)("is the same on a real one, and mended by room", async () => {
    const disk = mountSmallDisk(DISK_MEGABYTES);
    onTestFinished(disk.dispose);
    const place = { corpusDir: corpus.corpusDir, dataDir: disk.folder };
    await runIngest(place);
    disk.fill();
    await expectOldIndexServes(place, FULL);
    disk.empty();
    await runIngest(place);
    expect(await servedTitles(disk.folder)).toEqual(["a.md", "b.md"]);
  });
});

it("says that it may not write to the data folder, and leaves the index as it is", async () => {
  await runIngest(corpus);
  chmodSync(dirname(corpus.dataDir), 0o755);
  chmodSync(corpus.dataDir, 0o555);
  const place = { ...corpus, user: somebodyElse };
  await expectOldIndexServes(place, /没有写入权限.*DATA_DIR/).finally(() =>
    chmodSync(corpus.dataDir, 0o755),
  );
});
