import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { fileIndexStore } from "../core/index/fileIndexStore.ts";
import { openIndex } from "../core/index/openIndex.ts";
import { withIngestLock } from "./lock.ts";
import { type IngestProcess, runIngest, spawnIngest } from "./testing/ingestProcess.ts";
import { noEmbeddings } from "./testing/noEmbeddings.ts";
import { createSmallCorpus, documentText, type SmallCorpus } from "./testing/smallCorpus.ts";

const KILLS = 6;
const LONGEST_RUN_MS = 5_000;

let corpus: SmallCorpus;
beforeEach(() => {
  corpus = createSmallCorpus();
  corpus.write("a.md", documentText(1, ["新增就业二万人。", "培训一万人次。"]));
});
afterEach(() => corpus.dispose());

function spawnForTest(...flags: string[]): IngestProcess {
  const ingest = spawnIngest(corpus, ...flags);
  onTestFinished(() => void ingest.child.kill("SIGKILL"));
  return ingest;
}

async function servedNumbers(): Promise<string[]> {
  const index = await openIndex(fileIndexStore(corpus.dataDir), {
    name: "bge-small-zh-v1.5-int8",
    embeddings: noEmbeddings,
  });
  return index.gazettes.flatMap(({ documents }) => documents.map((each) => each.documentNumber));
}

describe("npm run ingest", () => {
  it("says what it refused, takes in the rest, and finds nothing to do the second time", async () => {
    corpus.write("film.mp4", "x");
    corpus.write("cut.pdf", "%PDF-1.7");
    const said = await runIngest(corpus, "--report", join(corpus.dataDir, "out.html"));
    expect(said).toContain("未收录 cut.pdf：文件已损坏");
    expect(said).toContain("未收录 film.mp4：不支持这种文件格式");
    expect(said).toMatch(/索引已更新：1 个文件，\d+ 个条款；新计算 \d+ 个向量，沿用 0 个。/);
    expect(readFileSync(join(corpus.dataDir, "out.html"), "utf8")).toContain("云政发〔2023〕1号");
    expect(await runIngest(corpus)).toContain("没有变化：1 个文件");
  });

  it("turns away a misspelt flag", async () => {
    const ingest = spawnForTest("--wacth");
    expect(await ingest.exited).toBe(1);
    expect(ingest.output()).toMatch(/^不认识的选项 --wacth。[^\n]+\n$/);
  });

  it("says that there is nothing to take in, and leaves the index as it is", async () => {
    await runIngest(corpus);
    corpus.remove("a.md");
    const ingest = spawnForTest();
    expect(await ingest.exited).toBe(1);
    expect(ingest.output()).toMatch(/中没有可以收录的文件。\n$/);
    expect(await servedNumbers()).toEqual(["云政发〔2023〕1号"]);
  });
});

describe("two at once", () => {
  it("the second says so and stops, and works once the first is done", async () => {
    mkdirSync(corpus.dataDir, { recursive: true });
    await withIngestLock(corpus.dataDir, async () => {
      const second = spawnForTest();
      expect(await second.exited).toBe(1);
      expect(second.output()).toBe(
        `另一个建索引进程（进程 ${process.pid}）正在运行，本次不再启动。\n`,
      );
    });
    await runIngest(corpus);
    expect(await servedNumbers()).toEqual(["云政发〔2023〕1号"]);
  });
});

it("killed at any moment, it leaves the old index or the new one, and the next run mends all", async () => {
  await runIngest(corpus);
  corpus.write("b.md", documentText(2, ["发放补贴。"]));
  for (let round = 0; round < KILLS; round += 1) {
    corpus.write("c.md", documentText(3, [`第${round}次修改，补贴提高。`]));
    const ingest = spawnForTest();
    await delay(Math.random() * LONGEST_RUN_MS);
    ingest.child.kill("SIGKILL");
    await ingest.exited;
    const served = await servedNumbers();
    expect([1, 3]).toContain(served.length);
    expect(served[0]).toBe("云政发〔2023〕1号");
  }
  await runIngest(corpus);
  expect(await servedNumbers()).toHaveLength(3);
  const left = readdirSync(corpus.dataDir).filter((name) => !name.startsWith("index-"));
  expect(left).toEqual(["current.json"]);
  expect(readdirSync(corpus.dataDir)).toHaveLength(2);
});

it("--watch takes up what is added, changed and removed, and outlives a bad file", async () => {
  const watching = spawnForTest("--watch");
  const heard = (sentence: RegExp) =>
    expect.poll(watching.output, { timeout: 20_000, interval: 100 }).toMatch(sentence);
  await heard(/索引已更新：1 个文件/);
  corpus.write("b.md", documentText(2, ["发放补贴五百元。"]));
  await heard(/索引已更新：2 个文件，\d+ 个条款；新计算 [1-9] 个向量，沿用 \d+ 个。/);
  corpus.write("scan.docx", "no Word file");
  await heard(/未收录 scan.docx：文件内容不是文字.*没有变化：2 个文件/s);
  corpus.remove("b.md");
  await heard(/索引已更新：1 个文件，\d+ 个条款；新计算 0 个向量/);
  expect(await servedNumbers()).toEqual(["云政发〔2023〕1号"]);
  watching.child.kill("SIGINT");
  expect(await watching.exited).toBe(0);
});
