import { describe, expect, it } from "vitest";
import { ndcg, recallOfAll, recallOfAny, reciprocalRank } from "./ranking.ts";

const ranked = (ranks: (number | null)[], anyOf = false) => ({ ranks, anyOf, charactersRead: 0 });

describe("recall", () => {
  it("asks for some or for all of the evidence", () => {
    const halfFound = ranked([2, 7]);
    expect(recallOfAny(halfFound, 5)).toBe(1);
    expect(recallOfAll(halfFound, 5)).toBe(0);
    expect(recallOfAll(halfFound, 10)).toBe(1);
  });

  it("is content with one entry where any one does", () => {
    expect(recallOfAll(ranked([2, null], true), 5)).toBe(1);
  });

  it("never finds what has no rank", () => {
    expect(recallOfAny(ranked([null]), 10)).toBe(0);
  });
});

describe("reciprocal rank", () => {
  it("is that of the first right text", () => {
    expect(reciprocalRank(ranked([4, 2]))).toBe(0.5);
    expect(reciprocalRank(ranked([null]))).toBe(0);
  });
});

describe("nDCG", () => {
  it("is 1 for the ideal order", () => {
    expect(ndcg(ranked([1, 2]), 10)).toBe(1);
  });

  it("discounts by the logarithm of the rank", () => {
    // 1/log2(4) = 0.5 against the ideal 1/log2(2) = 1.
    expect(ndcg(ranked([3]), 10)).toBe(0.5);
    // (1/log2(2) + 1/log2(4)) / (1/log2(2) + 1/log2(3)) = 1.5 / 1.63093
    expect(ndcg(ranked([1, 3]), 10)).toBeCloseTo(0.91972, 4);
  });

  it("counts missing evidence in the ideal", () => {
    // 1 / (1 + 0.63093)
    expect(ndcg(ranked([1, null]), 10)).toBeCloseTo(0.61315, 4);
  });

  it("counts a text that holds two entries once", () => {
    expect(ndcg(ranked([1, 1]), 10)).toBe(1);
  });

  it("needs one entry only where any one does", () => {
    expect(ndcg(ranked([null, 3], true), 10)).toBe(0.5);
    expect(ndcg(ranked([11], true), 10)).toBe(0);
  });
});
