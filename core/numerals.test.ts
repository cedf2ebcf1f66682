import fc from "fast-check";
import { expect, test } from "vitest";
import { formatNumeral, parseNumeral } from "./numerals.ts";

test("a formatted numeral is read as the same number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (n) => {
      expect(parseNumeral(formatNumeral(n))).toBe(n);
    }),
  );
});

test("numerals as people and documents write them", () => {
  expect(parseNumeral("十二")).toBe(12);
  expect(parseNumeral("两")).toBe(2);
  expect(parseNumeral("一百零五")).toBe(105);
  expect(parseNumeral("57")).toBe(57);
  expect(parseNumeral("第三")).toBeUndefined();
  expect(formatNumeral(110)).toBe("一百一十");
});
