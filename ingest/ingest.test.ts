import { readdirSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileIndexStore } from "../core/index/fileIndexStore.ts";
import { openIndex } from "../core/index/openIndex.ts";
import { stubEmbedder } from "./bench/stubEmbedder.ts";
import { fileIndexWriter } from "./index/fileIndexWriter.ts";
import { type IngestOutcome, ingest } from "./ingest.ts";
import { QuestionBinder } from "./questions/questionBinder.ts";
import { parseFiles } from "./read/readCorpus.ts";
import { noEmbeddings } from "./testing/noEmbeddings.ts";
import { createSmallCorpus, documentText, type SmallCorpus } from "./testing/smallCorpus.ts";

const MODEL = { name: "stub", dimension: 64 };

let corpus: SmallCorpus;
let notes: string[];
let embedded: string[];
beforeEach(async () => {
  corpus = createSmallCorpus();
  corpus.write("a.md", documentText(1, ["新增就业二万人。", "培训一万人次。"]));
  corpus.write("b.md", documentText(2, ["发放稳岗补贴。", "减免房屋租金。"]));
  await run();
});
afterEach(() => corpus.dispose());

async function run(model = MODEL): Promise<Exclude<IngestOutcome, { kind: "empty" }>> {
  notes = [];
  embedded = [];
  const stub = stubEmbedder(model.dimension);
  const outcome = await ingest({
    dataDir: corpus.dataDir,
    writer: fileIndexWriter(corpus.dataDir),
    sources: {
      files: parseFiles(corpus.corpusDir),
      questions: new QuestionBinder([], []),
      reviews: new Map(),
      onNote: (note) => notes.push(note),
    },
    model,
    embedder: {
      embed(texts, onProgress) {
        embedded.push(...texts);
        return stub.embed(texts, onProgress);
      },
    },
    onProgress: () => {},
  });
  if (outcome.kind === "empty") throw new Error("empty");
  return outcome;
}

async function served() {
  const index = await openIndex(fileIndexStore(corpus.dataDir), {
    name: MODEL.name,
    embeddings: noEmbeddings,
  });
  return {
    index,
    numbers: index.gazettes.flatMap((g) => g.documents.map((d) => d.documentNumber)),
  };
}

describe("only what changed is embedded", () => {
  it("nothing, where nothing changed; the check is noted", async () => {
    const before = (await served()).index.manifest;
    const outcome = await run();
    expect(outcome.kind).toBe("unchanged");
    expect(embedded).toEqual([]);
    const after = (await served()).index.manifest;
    expect(after.checkedAt > before.checkedAt).toBe(true);
    expect({ ...after, checkedAt: 0 }).toEqual({ ...before, checkedAt: 0 });
  });

  it("a new file's texts", async () => {
    corpus.write("c.md", documentText(3, ["新建充电桩。", "培训一万人次。"]));
    const outcome = await run();
    const notice = expect.stringContaining("云政发〔2023〕3号");
    expect(embedded).toEqual([notice, expect.stringContaining("新建充电桩")]);
    expect(outcome).toMatchObject({ kind: "built", embedded: 2 });
    expect((await served()).numbers).toHaveLength(3);
  });

  it("the changed article alone", async () => {
    corpus.write("b.md", documentText(2, ["发放稳岗补贴。", "减免房屋租金六个月。"]));
    await run();
    expect(embedded).toEqual([expect.stringContaining("六个月")]);
  });

  it("nothing, where a file went", async () => {
    corpus.remove("b.md");
    expect(await run()).toMatchObject({ kind: "built", embedded: 0 });
    expect((await served()).numbers).toEqual(["云政发〔2023〕1号"]);
  });

  it("everything, for another model and where the index is damaged", async () => {
    expect(await run({ name: "other", dimension: 32 })).toMatchObject({ reused: 0 });
    const [name = ""] = readdirSync(corpus.dataDir).filter((each) => each.startsWith("index-"));
    truncateSync(join(corpus.dataDir, name, "chunk/points.hnsw"), 10);
    expect(await run({ name: "other", dimension: 32 })).toMatchObject({ kind: "built", reused: 0 });
  });
});

it("refuses what it can't read and notes it, without a new index", async () => {
  corpus.write("film.mp4", "x");
  expect(await run()).toMatchObject({
    kind: "unchanged",
    manifest: { refused: [{ file: "film.mp4" }] },
  });
  expect(notes).toEqual([expect.stringMatching(/^未收录 film.mp4：/)]);
});

it("takes a document in once, however many files hold it", async () => {
  corpus.write("b-copy.txt", documentText(2, ["发放稳岗补贴。", "减免房屋租金。"]));
  await run();
  expect(notes).toEqual(["b.md 中的 云政发〔2023〕2号 已收录自 b-copy.txt，不再重复收录。"]);
  const { index, numbers } = await served();
  expect(numbers).toEqual(["云政发〔2023〕1号", "云政发〔2023〕2号"]);
  const ids = index.gazettes.flatMap((g) =>
    g.documents.flatMap((d) => d.clauses.map((c) => c.clauseId)),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

it("leaves nothing behind but the index in service", async () => {
  await run();
  const names = readdirSync(corpus.dataDir);
  expect(names.filter((name) => !name.startsWith("index-"))).toEqual(["current.json"]);
  expect(names).toHaveLength(2);
});
