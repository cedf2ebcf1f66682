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

it("takes what is asked of the excepted for another question", () => {
  const isNarrower = createNarrowing("除晋能控股外全市煤炭产量多少万吨", lexicon);
  expect(isNarrower("晋能控股煤炭产量多少万吨")).toBe(true);
  expect(isNarrower("不算晋能控股的煤炭产量多少万吨")).toBe(false);
});

it("hears the same question in other words", () => {
  expect(createNarrowing("培训一个人补多少钱", lexicon)("技能培训一人补贴多少")).toBe(false);
});
