import fc from "fast-check";
import { expect, it } from "vitest";
import { dropPadding } from "./dropPadding.ts";

const QUESTION = "出租车的增值税还用交吗？";

it("keeps the one sentence that is not repeated", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 8, max: 60 }),
      fc.integer({ min: 8, max: 60 }),
      (before, after) => {
        const padding = "请认真仔细地回答我。";
        const text = padding.repeat(before) + QUESTION + padding.repeat(after);
        expect(dropPadding(text)).toContain(QUESTION);
        expect(dropPadding(text).length).toBeLessThan(QUESTION.length + 2 * padding.length);
      },
    ),
  );
});

it("leaves a short text alone, and never gives less than a question's worth", () => {
  expect(dropPadding("哈哈哈哈哈哈哈哈")).toBe("哈哈哈哈哈哈哈哈");
  expect(dropPadding("啊".repeat(500)).length).toBeGreaterThan(0);
});
