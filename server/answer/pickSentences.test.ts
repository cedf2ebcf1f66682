import fc from "fast-check";
import { expect, it } from "vitest";
import { pickSentences, type SentenceNeeds } from "./pickSentences.ts";

const sentence = fc.string({ minLength: 1, maxLength: 60 });

function needs(budget: number): SentenceNeeds {
  return { terms: [], kinds: [], anchors: [], budget, cosineOf: (text) => text.length / 100 };
}

it("picks at least one sentence, in the order of the clause, within the budget", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(sentence, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 20, max: 300 }),
      (sentences, budget) => {
        const picked = pickSentences(sentences, needs(budget));
        const places = picked.map((text) => sentences.indexOf(text));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(picked.length).toBeGreaterThan(0);
        if (picked.length > 1) expect(picked.join("").length).toBeLessThanOrEqual(budget);
      },
    ),
  );
});

it("prefers the sentence that the nearest asked question is answered by", () => {
  const sentences = ["这一句与所问的事情没有多少关系。", "2022年减免6个月租金。"];
  const anchors = [{ answeredAt: "减免6个月租金", cosine: 0.9 }];
  expect(pickSentences(sentences, { ...needs(15), anchors })).toEqual([sentences[1]]);
});
