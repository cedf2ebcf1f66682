import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fileIndexStore } from "./fileIndexStore.ts";
import { HnswVectorStore } from "./hnswVectorStore.ts";
import { LineWriter } from "./lineFile.ts";
import { writePointer } from "./location.ts";
import { INDEX_FORMAT, LANES, writeManifest } from "./manifest.ts";
import { openIndex } from "./openIndex.ts";
import { bigramEmbeddings, DIMENSION } from "./testing/bigramEmbeddings.ts";
import { fileSizes } from "./wholeness.ts";

const MODEL = { name: "bigrams", embeddings: bigramEmbeddings };
const DIGEST = "0".repeat(64);
const ONE_EACH = { chunk: 1, sentence: 1, asked: 1, unanswered: 1 };

let dataDir: string;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "open-"));
  await writeIndex("index-a");
  await writePointer(dataDir, "index-a");
});
afterEach(() => rmSync(dataDir, { recursive: true }));

async function writeIndex(name: string): Promise<void> {
  const folder = join(dataDir, name);
  mkdirSync(folder);
  for (const lane of LANES) {
    const store = new HnswVectorStore(bigramEmbeddings, DIMENSION);
    await store.addDocuments([{ pageContent: `${lane} ${name}`, metadata: { clauseId: "号#一" } }]);
    await store.save(join(folder, lane));
  }
  const gazettes = await LineWriter.create(join(folder, "gazettes.jsonl"));
  await gazettes.write({ sourceFile: name, title: "", documents: [] });
  await gazettes.finish();
  writeFileSync(join(folder, "spellings.json"), '{"shitang":"食堂"}');
  await writeManifest(folder, {
    format: INDEX_FORMAT,
    fingerprint: DIGEST,
    model: MODEL.name,
    dimension: DIMENSION,
    corpus: [],
    refused: [],
    documents: 0,
    clauses: 1,
    passages: ONE_EACH,
    lanes: { chunk: DIGEST, sentence: DIGEST, asked: DIGEST, unanswered: DIGEST },
    files: await fileSizes(folder),
    builtAt: "2026-01-01T00:00:00Z",
    checkedAt: "2026-01-01T00:00:00Z",
  });
}

it("opens everything that the ingest wrote", async () => {
  const index = await openIndex(fileIndexStore(dataDir), MODEL);
  expect(index.gazettes).toMatchObject([{ sourceFile: "index-a" }]);
  expect(await index.lanes.asked.passages()).toMatchObject([{ text: "asked index-a" }]);
  expect(index.spellings).toEqual({ shitang: "食堂" });
  expect(index.measures).toEqual([]);
});

it("says what to do where there is none, or one of another model", async () => {
  await expect(openIndex(fileIndexStore(join(dataDir, "none")), MODEL)).rejects.toThrow(
    "还没有索引",
  );
  const other = openIndex(fileIndexStore(dataDir), { ...MODEL, name: "other" });
  await expect(other).rejects.toThrow("索引是用向量模型 bigrams 建立的，当前设置为 other");
});

it.each([
  "chunk/vectors.f32",
  "asked/points.hnsw",
  "sentence/passages.jsonl",
  "gazettes.jsonl",
  "spellings.json",
  "manifest.json",
])("refuses a cut %s with one sentence", async (file) => {
  truncateSync(join(dataDir, "index-a", file), 5);
  await expect(openIndex(fileIndexStore(dataDir), MODEL)).rejects.toThrow("索引损坏或不完整");
});

it("opens the new one when the old one goes while it is being opened", async () => {
  await writeIndex("index-b");
  const files = fileIndexStore(dataDir);
  const leaving = async () => {
    await writePointer(dataDir, "index-b");
    rmSync(join(dataDir, "index-a"), { recursive: true });
    return false;
  };
  const index = (name: string) => {
    const stored = files.index(name);
    return name === "index-a" ? { ...stored, isWhole: leaving } : stored;
  };
  expect((await openIndex({ ...files, index }, MODEL)).gazettes).toMatchObject([
    { sourceFile: "index-b" },
  ]);
});
