import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Document } from "@langchain/core/documents";
import { afterEach, beforeEach, expect, it } from "vitest";
import { HnswVectorStore } from "../../core/index/hnswVectorStore.ts";
import { noEmbeddings } from "../testing/noEmbeddings.ts";
import { embedMissing } from "./embedMissing.ts";
import { VectorShelf } from "./vectorShelf.ts";

let folder: string;
let shelf: VectorShelf;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shelf-"));
  shelf = new VectorShelf(join(folder, "scratch.f32"), 2);
});
afterEach(() => {
  shelf.close();
  rmSync(folder, { recursive: true });
});

const vector = (x: number, y: number) => Float32Array.of(x, y);

it("gives vectors back, from the scratch file and from a lane that stands", async () => {
  const store = new HnswVectorStore(noEmbeddings, 2);
  const documents = ["甲", "乙"].map(
    (text) => new Document({ pageContent: text, metadata: { clauseId: "号#一" } }),
  );
  await store.addVectors([vector(1, 0), vector(0, 1)], documents);
  await store.save(join(folder, "lane"));
  await shelf.addLane(join(folder, "lane"));
  shelf.add("丙", vector(0.6, 0.8));
  shelf.add("丁", vector(0.8, 0.6));
  expect(["甲", "乙", "丙", "丁"].map((text) => shelf.get(text))).toEqual([
    vector(1, 0),
    vector(0, 1),
    vector(0.6, 0.8),
    vector(0.8, 0.6),
  ]);
  expect(shelf.has("戊")).toBe(false);
  expect(() => shelf.get("戊")).toThrow("No vector");
});

it("has each missing text embedded once and counts what it had", async () => {
  shelf.add("旧", vector(1, 0));
  const asked: string[] = [];
  const told: number[][] = [];
  const counts = await embedMissing(
    async function* () {
      yield* ["旧", "新", "又新", "新", "旧"];
    },
    shelf,
    {
      async embed(texts, onProgress) {
        asked.push(...texts);
        onProgress(texts.length);
        return texts.map(() => vector(0, 1));
      },
    },
    (done, total) => told.push([done, total]),
  );
  expect(asked).toEqual(["新", "又新"]);
  expect(counts).toEqual({ embedded: 2, reused: 1 });
  expect(told).toEqual([
    [0, 2],
    [2, 2],
  ]);
  expect(shelf.get("又新")).toEqual(vector(0, 1));
});
