import fc from "fast-check";
import { expect, it } from "vitest";
import type { AskRequest } from "../../core/protocol.ts";
import { answerKey } from "./answerKey.ts";

const words = fc.constantFrom("", "房租", '房租","', "免几个月", "]");
const asked = fc.record({
  question: words,
  history: fc.array(fc.record({ question: words, answer: words }), { maxLength: 2 }),
  asOf: fc.constantFrom("2022-10-01", "2023-10-01"),
});
const source = fc.record({
  index: fc.constantFrom("1", "2"),
  model: fc.option(fc.constantFrom("甲", "乙")),
  lexicon: fc.constantFrom("3", "4"),
});

it("is one for what is asked of one index alike, and another for anything else", () => {
  fc.assert(
    fc.property(fc.tuple(asked, source), fc.tuple(asked, source), (some, other) => {
      const alike = JSON.stringify(some) === JSON.stringify(other);
      expect(answerKey(...some) === answerKey(...other)).toBe(alike);
    }),
    { numRuns: 2000 },
  );
});

it("takes no history for an empty one", () => {
  const bare: AskRequest = { question: "房租", asOf: "2022-10-01" };
  const from = { index: "1", model: null, lexicon: "3" };
  expect(answerKey(bare, from)).toBe(answerKey({ ...bare, history: [] }, from));
});
