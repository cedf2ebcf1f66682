import { mkdtempSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Document } from "@langchain/core/documents";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { HnswVectorStore } from "./hnswVectorStore.ts";
import { laneFiles, writeLaneVectors } from "./laneFiles.ts";
import { LineWriter } from "./lineFile.ts";
import { bigramEmbeddings, DIMENSION } from "./testing/bigramEmbeddings.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "store-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const documentsOf = (texts: readonly string[]) =>
  texts.map((text, i) => new Document({ pageContent: text, metadata: { clauseId: `号#${i}` } }));

async function storeOf(texts: readonly string[]): Promise<HnswVectorStore> {
  const store = new HnswVectorStore(bigramEmbeddings, DIMENSION);
  await store.addDocuments(documentsOf(texts));
  return store;
}

const TEXTS = [
  "减免房屋租金三个月",
  "发放稳岗补贴",
  "新建充电桩",
  "小微企业贷款贴息",
  "高校毕业生就业补贴",
];

describe("the vector store", () => {
  it("finds by LangChain's own way of searching, best first", async () => {
    const store = await storeOf(TEXTS);
    const found = await store.similaritySearchWithScore("稳岗补贴怎么发放", 3);
    expect(found[0]?.[0].pageContent).toBe("发放稳岗补贴");
    const scores = found.map(([, score]) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it("finds the very nearest of them all, as a plain scan would", async () => {
    const words = fc.string({
      unit: fc.constantFrom(..."租金补贴企业贷款就业"),
      minLength: 3,
      maxLength: 9,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(words, { minLength: 1, maxLength: 40 }),
        words,
        async (texts, query) => {
          const store = await storeOf(texts);
          const vector = await bigramEmbeddings.embedQuery(query);
          const vectors = await bigramEmbeddings.embedDocuments(texts);
          const [nearest] = await store.nearest(vector, 1);
          const highest = Math.max(...vectors.map((each) => dot(vector, each)));
          expect(nearest?.cosine).toBeCloseTo(highest, 4);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("gives nothing where there is nothing, and no more than there is", async () => {
    const vector = await bigramEmbeddings.embedQuery("租金");
    expect(await new HnswVectorStore(bigramEmbeddings, DIMENSION).nearest(vector, 5)).toEqual([]);
    expect(await (await storeOf(TEXTS)).nearest(vector, 50)).toHaveLength(TEXTS.length);
  });
});

describe("a store on the disk", () => {
  it("is the same when it is opened again", async () => {
    const store = await storeOf(TEXTS);
    await store.save(folder);
    await expectTwin(store);
  });

  it("is the same when the ingest wrote its files one by one", async () => {
    const store = await storeOf(TEXTS);
    const passages = await LineWriter.create(laneFiles(folder).passages);
    for (const [i, text] of TEXTS.entries()) await passages.write({ clauseId: `号#${i}`, text });
    await passages.finish();
    const vectors = async function* () {
      for (const vector of await bigramEmbeddings.embedDocuments(TEXTS))
        yield Float32Array.from(vector);
    };
    await writeLaneVectors(folder, DIMENSION, TEXTS.length, vectors());
    await expectTwin(store);
  });

  it.each(["passages", "vectors", "graph"] as const)(
    "is refused when its %s are cut",
    async (file) => {
      await (await storeOf(TEXTS)).save(folder);
      truncateSync(laneFiles(folder)[file], 40);
      await expect(HnswVectorStore.open(folder, bigramEmbeddings, DIMENSION)).rejects.toThrow();
    },
  );
});

async function expectTwin(store: HnswVectorStore): Promise<void> {
  const opened = await HnswVectorStore.open(folder, bigramEmbeddings, DIMENSION);
  const vector = await bigramEmbeddings.embedQuery("企业贴息");
  expect(await opened.nearest(vector, 5)).toEqual(await store.nearest(vector, 5));
  expect(await opened.passages()).toEqual(await store.passages());
  const clauseIds = (await store.passages()).map(({ clauseId }) => clauseId);
  expect(await opened.ofClauses(vector, clauseIds)).toEqual(
    await store.ofClauses(vector, clauseIds),
  );
}

function dot(some: readonly number[], others: readonly number[]): number {
  return some.reduce((sum, x, i) => sum + x * (others[i] ?? 0), 0);
}
