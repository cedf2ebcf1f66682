import fc from "fast-check";
import { expect, it } from "vitest";
import { cleanse } from "./cleanse.ts";

it("leaves what is clean as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const once = cleanse(text);
      expect(cleanse(once)).toBe(once);
    }),
  );
});

it.each([
  ["房租減免幾個月", "房租减免几个月"],
  ["１８号文　第２条", "18号文 第2条"],
  ["房\u200b租\u200b减免", "房租减免"],
  ["房租\n\n减免\t多少", "房租 减免 多少"],
  ["<b>房租</b>能免几个月&nbsp;", "房租 能免几个月"],
])("%j is read as %j", (written, plain) => {
  expect(cleanse(written)).toBe(plain);
});
