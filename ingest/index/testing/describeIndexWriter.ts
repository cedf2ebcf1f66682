import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Gazette } from "../../../core/clause.ts";
import type { StoredPassage } from "../../../core/index/laneStore.ts";
import { openIndex } from "../../../core/index/openIndex.ts";
import { bigramEmbeddings, DIMENSION } from "../../../core/index/testing/bigramEmbeddings.ts";
import type { IndexWriter } from "../indexWriter.ts";
import { findStandingIndex } from "../standingIndex.ts";
import { VectorShelf } from "../vectorShelf.ts";
import { describeLane } from "./describeLane.ts";
import { MODEL, type WrittenIndex, writeIndex } from "./writeIndex.ts";

export interface StoreUnderTest {
  readonly dataDir: string;
  readonly writer: IndexWriter;
  /** Takes one passage from the index in service, behind the store's back. */
  damage(): Promise<void>;
  /** What stands there half written. */
  unfinished(): Promise<readonly string[]>;
  dispose(): Promise<void>;
}

const WORDS = ["减免房屋租金三个月", "发放稳岗补贴", "新建充电桩", "小微企业贷款贴息", "就业补贴"];
const passagesOf = (texts: readonly string[], prefix = "号#"): StoredPassage[] =>
  texts.map((text, i) => ({ clauseId: `${prefix}${i}`, text }));

/** What every driver of indexes must keep, whatever it is made of. */
export function describeIndexWriter(open: () => Promise<StoreUnderTest>): void {
  let under: StoreUnderTest;
  beforeEach(async () => {
    under = await open();
  });
  afterEach(() => under.dispose());

  const write = (index: WrittenIndex) => writeIndex(under.dataDir, under.writer, index);
  const opened = () => openIndex(under.writer.store, MODEL);

  describe("what was written", () => {
    it("comes back to the letter and to the last bit", async () => {
      const passage = fc.record(
        {
          clauseId: fc.constantFrom("朔政办发〔2022〕18号#一.13", "号#二"),
          at: fc.string({ unit: "binary" }),
          text: fc.string({ unit: "binary" }),
        },
        { requiredKeys: ["clauseId", "text"] },
      );
      const gazette = fc.record({ sourceFile: fc.string(), title: fc.string({ unit: "binary" }) });
      await fc.assert(
        fc.asyncProperty(
          fc.array(passage, { maxLength: 6 }),
          fc.array(gazette, { maxLength: 3 }),
          fc.dictionary(fc.string({ unit: "binary" }), fc.string({ unit: "binary" })),
          async (passages, titles, spellings) => {
            const gazettes = titles.map((each): Gazette => ({ ...each, documents: [] }));
            await write({ lanes: { asked: passages, sentence: passages }, gazettes, spellings });
            const index = await opened();
            expect(index.gazettes).toEqual(gazettes);
            expect(index.spellings).toEqual(spellings);
            expect(await index.lanes.asked.passages()).toEqual(passages);
            expect(await index.lanes.chunk.passages()).toEqual([]);
            await expectSameVectors(under, passages);
          },
        ),
        { numRuns: 12 },
      );
    });

    it("is refused when a part of it is gone, and gives nothing to the next", async () => {
      await write({ lanes: { chunk: passagesOf(WORDS) } });
      expect(await findStandingIndex(under.writer.store, MODEL)).toBeDefined();
      await under.damage();
      await expect(opened()).rejects.toThrow("索引损坏或不完整");
      expect(await findStandingIndex(under.writer.store, MODEL)).toBeUndefined();
    });
  });

  describeLane(async (passages) => {
    await write({ lanes: { chunk: passages } });
    return (await opened()).lanes;
  });

  describe("the next index", () => {
    it("takes the place of the last, whose passages are gone; who opened that one goes on with it", async () => {
      expect(await under.writer.store.current()).toBeUndefined();
      await expect(opened()).rejects.toThrow("还没有索引");
      await write({ lanes: { chunk: passagesOf(WORDS) } });
      const [first, before] = [await under.writer.store.current(), await opened()];
      await write({
        lanes: { chunk: passagesOf(WORDS.slice(1), "新#") },
        spellings: { zujin: "租金" },
      });
      expect(await under.writer.store.current()).not.toBe(first);
      const query = await bigramEmbeddings.embedQuery("减免房屋租金三个月");
      const clausesIn = async (index: typeof before) =>
        (await index.lanes.chunk.nearest(query, 9)).map(({ clauseId }) => clauseId);
      expect((await clausesIn(await opened())).every((id) => id.startsWith("新#"))).toBe(true);
      expect(await clausesIn(before)).toContain("号#0");
    });

    it("that breaks off leaves the old one in service, and nothing behind once one ends well", async () => {
      await write({ lanes: { chunk: passagesOf(WORDS) } });
      const first = await under.writer.store.current();
      const broken = {
        lanes: { chunk: passagesOf(["旧", "新"]) },
        spellings: {},
        unembedded: "新",
      };
      await expect(write(broken)).rejects.toThrow("No vector");
      expect(await under.writer.store.current()).toBe(first);
      expect(await (await opened()).lanes.chunk.passages()).toEqual(passagesOf(WORDS));
      await write({ lanes: { chunk: passagesOf(["新"]) }, spellings: { xin: "新" } });
      expect(await (await opened()).lanes.chunk.passages()).toEqual(passagesOf(["新"]));
      expect(await under.unfinished()).toEqual([]);
    });

    it("has its manifest replaced when it is found unchanged", async () => {
      const manifest = await write({ lanes: { chunk: passagesOf(WORDS) } });
      const checked = { ...manifest, checkedAt: "2099-01-01T00:00:00.000Z" };
      await under.writer.replaceManifest((await under.writer.store.current()) ?? "", checked);
      expect((await opened()).manifest).toEqual(checked);
    });
  });

  it("lets one ingest at a time write", async () => {
    await under.writer.withLock(async () => {
      await expect(under.writer.withLock(async () => {})).rejects.toThrow(/另一.*建索引/);
    });
    await under.writer.withLock(async () => {});
  });
}

async function expectSameVectors(
  { dataDir, writer }: StoreUnderTest,
  passages: readonly StoredPassage[],
): Promise<void> {
  const shelf = new VectorShelf(`${dataDir}/shelf.f32`, DIMENSION);
  try {
    await writer.shelve((await writer.store.current()) ?? "", shelf);
    for (const { text } of passages)
      expect(shelf.get(text)).toEqual(Float32Array.from(await bigramEmbeddings.embedQuery(text)));
  } finally {
    shelf.close();
  }
}
