import fc from "fast-check";
import MiniSearch from "minisearch";
import { expect, it } from "vitest";
import { Bm25Index } from "./bm25Index.ts";

const tokens = fc.array(fc.constantFrom("房租", "减免", "餐饮", "核酸", "constructor"), {
  maxLength: 12,
});
const texts = fc.array(fc.record({ text: tokens, headings: tokens }), {
  minLength: 1,
  maxLength: 15,
});

it("scores and orders as minisearch does", () => {
  fc.assert(
    fc.property(texts, tokens, (held, asked) => {
      const oracle = new MiniSearch({
        fields: ["text", "headings"],
        tokenize: (words) => words.split(" "),
        processTerm: (term) => term,
        searchOptions: { boost: { text: 1, headings: 1.5 } },
      });
      oracle.addAll(
        held.map(({ text, headings }, id) => ({
          id,
          text: text.join(" "),
          headings: headings.join(" "),
        })),
      );
      const index = new Bm25Index([
        { boost: 1, tokensOf: held.map(({ text }) => (text.length > 0 ? text : [""])) },
        {
          boost: 1.5,
          tokensOf: held.map(({ headings }) => (headings.length > 0 ? headings : [""])),
        },
      ]);
      const found = [...index.search(asked)];
      const wanted = oracle.search(asked.join(" "));
      expect(new Map(found).size).toBe(wanted.length);
      for (const { id, score } of wanted) expect(new Map(found).get(id)).toBeCloseTo(score, 9);
      const scores = found.map(([, score]) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }),
    { numRuns: 500 },
  );
});

it("finds nothing where there is nothing", () => {
  const index = new Bm25Index([{ boost: 1, tokensOf: [] }]);
  expect([...index.search(["房租"])]).toEqual([]);
});
