import { VectorStore } from "@langchain/core/vectorstores";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoredPassage } from "../../../core/index/laneStore.ts";
import type { PolicyIndex } from "../../../core/index/openIndex.ts";
import { bigramEmbeddings } from "../../../core/index/testing/bigramEmbeddings.ts";

const WORDS = ["减免房屋租金三个月", "发放稳岗补贴", "新建充电桩", "小微企业贷款贴息", "就业补贴"];
const passagesOf = (texts: readonly string[]): StoredPassage[] =>
  texts.map((text, i) => ({ clauseId: `号#${i}`, text }));
const chinese = fc.string({
  unit: fc.constantFrom(..."租金补贴企业贷款就业"),
  minLength: 2,
  maxLength: 9,
});

/** What searching a lane must keep. @param open an index that has these chunks and nothing else */
export function describeLane(
  open: (chunks: readonly StoredPassage[]) => Promise<PolicyIndex["lanes"]>,
): void {
  const chunksOf = async (passages: readonly StoredPassage[]) => (await open(passages)).chunk;

  describe("a search", () => {
    it("finds the nearest, best first, with the cosines of a plain scan", async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(chinese, { maxLength: 40 }), chinese, async (texts, asked) => {
          const lane = await chunksOf(passagesOf(texts));
          const query = await bigramEmbeddings.embedQuery(asked);
          const vectors = await bigramEmbeddings.embedDocuments(texts);
          const scanned = vectors.map((vector) => dot(query, vector)).sort((a, b) => b - a);
          const found = await lane.nearest(query, 10);
          expect(found).toHaveLength(Math.min(10, texts.length));
          for (const [i, { cosine }] of found.entries())
            expect(Math.abs(cosine - (scanned[i] as number))).toBeLessThan(1e-5);
        }),
        { numRuns: 12 },
      );
    });

    it("finds twins both, all there are where more are asked for, and nothing in an empty lane", async () => {
      const twins = passagesOf(["发放稳岗补贴", "发放稳岗补贴", "新建充电桩"]);
      const { chunk: lane, unanswered } = await open(twins);
      const query = await bigramEmbeddings.embedQuery("发放稳岗补贴");
      const clauses = (await lane.nearest(query, 2)).map(({ clauseId }) => clauseId);
      expect(clauses.sort()).toEqual(["号#0", "号#1"]);
      expect(await lane.nearest(query, 500)).toHaveLength(3);
      expect(lane.size).toBe(3);
      expect(await unanswered.nearest(query, 5)).toEqual([]);
      expect(await unanswered.ofClauses(query, ["号#0"])).toEqual(new Map());
    });

    it("scores every passage of the clauses it is given, in their order", async () => {
      const passages = WORDS.flatMap((text, i) => [
        { clauseId: `号#${i % 2}`, text },
        { clauseId: "别#一", text: `${text}，另有规定`, at: text },
      ]);
      const lane = await chunksOf(passages);
      const query = await bigramEmbeddings.embedQuery("小微企业贴息");
      const scored = await lane.ofClauses(query, ["别#一", "号#1", "没有"]);
      expect([...scored.keys()].sort()).toEqual(["别#一", "号#1"].sort());
      for (const [clauseId, own] of scored) {
        expect(own.passages).toEqual(passages.filter((passage) => passage.clauseId === clauseId));
        expect(own.cosines).toHaveLength(own.passages.length);
        for (const [i, { text }] of own.passages.entries()) {
          const exact = dot(query, await bigramEmbeddings.embedQuery(text));
          expect(Math.abs((own.cosines[i] ?? 0) - exact)).toBeLessThan(1e-5);
        }
      }
    });

    it("goes LangChain's own way as well", async () => {
      const lane = await chunksOf(passagesOf(WORDS));
      if (!(lane instanceof VectorStore)) throw new Error("no VectorStore of LangChain");
      const [best] = await lane.similaritySearchWithScore("稳岗补贴怎么发放", 3);
      expect(best?.[0]).toMatchObject({
        pageContent: "发放稳岗补贴",
        metadata: { clauseId: "号#1" },
      });
    });
  });
}

function dot(some: readonly number[], others: readonly number[]): number {
  return some.reduce((sum, x, i) => sum + x * (others[i] as number), 0);
}
