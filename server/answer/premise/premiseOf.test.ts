import { describe, expect, it } from "vitest";
import { fakeUnit } from "../../verify/testing/fakeUnit.ts";
import { verdictOn } from "../../verify/testing/verdictOn.ts";
import { premiseOf } from "./premiseOf.ts";

const RENT = "小微企业承租国有房屋，2022年减免6个月租金，其他地区减免3个月租金。";
const MEETING = "设立市科技奖励委员会，每两年召开一次科技创新表彰大会。";
const LIMIT = "规范性文件有效期一般不超过五年。";

function words(question: string, sentence: string, offices: readonly string[] = []): string {
  const responsibleUnits = offices.map((name) => ({
    name,
    written: name,
    role: "responsible" as const,
  }));
  return premiseOf(question, fakeUnit(sentence, { responsibleUnits }), [sentence]).words;
}

describe("denies", () => {
  it.each([
    ["房租是不是减免12个月", RENT, "不是12个月："],
    ["12个月的租金减免怎么申请", RENT, "不是12个月："],
    ["听说租金能减免一年", RENT, "不是一年："],
    ["科技创新表彰大会一年一开吧", MEETING, "不是一年："],
  ])("%s", (question, sentence, denial) => {
    expect(words(question, sentence)).toBe(denial);
    expect(verdictOn(`${denial}${sentence}`, sentence, { question }).kind).toBe("ok");
    expect(verdictOn(`${denial}${sentence}`, sentence, { question: "" }).kind).toBe("failed");
  });

  it("an office that the clause does not speak of", () => {
    const question = "租金减免是不是归教育局管";
    expect(words(question, RENT, ["市财政局"])).toBe("不是教育局：");
    expect(words("租金减免归财政局管吗", RENT, ["市财政局"])).toBe("是的：");
  });
});

it("agrees only with what is plainly so", () => {
  expect(words("表彰大会是不是每两年召开一次", MEETING)).toBe("是的：");
  expect(words("所有单位的表彰大会都是两年召开一次吧", MEETING)).toBe("");
  expect(words("租金是不是减免6个月", RENT)).toBe("");
});

it.each([
  ["我开了12个月的店，租金能减免多少", RENT],
  ["租金减免几个月", RENT],
  ["规范性文件有效期是不是三年", LIMIT],
  ["补贴是不是500元", RENT],
  ["核酸是不是12个月做一回", RENT],
])("says nothing where it isn't sure: %s", (question, sentence) => {
  expect(words(question, sentence)).toBe("");
});
