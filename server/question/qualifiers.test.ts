import { expect, it } from "vitest";
import { shippedLexicon } from "./lexicon/testing/shippedLexicon.ts";
import { createNarrowing } from "./qualifiers.ts";

const { lexicon } = await shippedLexicon();

it.each([
  ["员工做核酸的钱谁出", "工厂员工做核酸的钱谁出"],
  ["职业技能培训要办多少人", "职业技能培训一人补多少"],
  ["地质灾害隐患点有多少处", "2023年地质灾害隐患点有多少处"],
])("%s is not narrowed as %s is", (question, other) => {
  expect(createNarrowing(question, lexicon)(other)).toBe(true);
});

it("hears the same question in other words", () => {
  expect(createNarrowing("培训一个人补多少钱", lexicon)("技能培训一人补贴多少")).toBe(false);
});
