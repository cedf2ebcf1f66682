import { expect, it } from "vitest";
import { createEnglish } from "./createEnglish.ts";
import { readEnglish } from "./readEnglish.ts";

const lines = await readEnglish();
const { translate, isEnglish } = createEnglish(lines, (word) => word === "rcep");

it.each([
  ["How many months of rent are waived for restaurants?", "几个月 租金 减免 餐饮"],
  ["What does RCEP mean for exports?", "什么 rcep 出口"],
  ["VAT refund until 2024-12-31", "增值税留抵退税 2024-12-31"],
])("%s is put as %s", (question, chinese) => {
  expect(translate(question)).toBe(chinese);
});

it.each(["How much?", "What is it about?", "Is sauna steam good?", "", "2022"])(
  "%j names nothing that is asked about",
  (question) => expect(translate(question)).toBeUndefined(),
);

it.each([
  ["Can restaurants defer contributions?", true],
  ["canyin fangzu jianmian jige yue", false],
  ["can yin ye fang zu jian mian", false],
  ["饭馆的 rent 能免吗", false],
  ["18", false],
])("%j is English: %s", (text, english) => expect(isEnglish(text)).toBe(english));

it("explains no phrase twice", () => {
  const phrases = lines.flatMap(({ english }) => english);
  expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
});
