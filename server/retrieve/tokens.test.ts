import fc from "fast-check";
import { expect, it } from "vitest";
import { lexicalTokens } from "./tokens.ts";

it("cuts Chinese into pairs and keeps numbers and Latin words whole", () => {
  expect(lexicalTokens("租金减免3个月 ABC")).toEqual(["租金", "金减", "减免", "3", "个月", "abc"]);
});

it("gives only tokens that stand in the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const plain = text.normalize("NFKC").toLowerCase();
      for (const token of lexicalTokens(text)) expect(plain).toContain(token);
    }),
  );
});
