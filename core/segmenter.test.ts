import fc from "fast-check";
import { expect, it } from "vitest";
import { createSegmenter } from "./segmenter.ts";

const segmenter = createSegmenter();

it("cuts Chinese into words", () => {
  expect(segmenter.cut("小微企业可以减免房屋租金")).toEqual(
    expect.arrayContaining(["企业", "减免", "房屋", "租金"]),
  );
});

it("loses no character", () => {
  const text = fc.string({ unit: fc.constantFrom(..."减免租金企业，。a1 \n😀") });
  fc.assert(
    fc.property(text, (words) => {
      expect(segmenter.cut(words).join("")).toBe(words);
    }),
  );
});
