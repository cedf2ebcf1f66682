import fc from "fast-check";
import { expect, it } from "vitest";
import { coverageOf, coveragesOf, rarestUnmet } from "./keyTerms.ts";

const term = fc.record({
  term: fc.constantFrom("房租", "减免", "核酸", "餐饮"),
  official: fc.constant([]),
  weight: fc.double({ min: 0.1, max: 7, noNaN: true }),
  known: fc.boolean(),
});

it("covers all or nothing at the ends, and a share between", () => {
  fc.assert(
    fc.property(fc.array(term, { minLength: 1 }), (terms) => {
      expect(coverageOf(terms, "餐饮房租减免核酸")).toBeCloseTo(1);
      expect(coverageOf(terms, "煤矿")).toBe(0);
      const some = coverageOf(terms, "房租");
      expect(some >= 0 && some <= 1).toBe(true);
      expect(rarestUnmet(terms, "餐饮房租减免核酸", 900)).toBe(0);
    }),
  );
  expect(coverageOf([], "煤矿")).toBe(1);
});

it("covers the beginning as if it stood alone", () => {
  const words = fc.string({ unit: fc.constantFrom(..."房租减免核酸餐饮"), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(term), words, words, (terms, begin, rest) => {
      const { beginning, whole } = coveragesOf(terms, begin + rest, begin.length);
      expect(beginning).toBe(coverageOf(terms, begin));
      expect(whole).toBe(coverageOf(terms, begin + rest));
    }),
    { numRuns: 1000 },
  );
});

it("takes the documents' word for the asker's, though not for quite as much", () => {
  const said = [{ term: "饭馆", official: ["餐饮"], weight: 2, known: true }];
  const [byOfficial, byOwn] = [coverageOf(said, "餐饮业"), coverageOf(said, "饭馆")];
  expect(byOfficial).toBeGreaterThan(0.5);
  expect(byOfficial).toBeLessThan(byOwn);
  expect(rarestUnmet(said, "餐饮业", 900)).toBe(0);
  expect(coverageOf(said, "零售业")).toBe(0);
});
