import { describe, expect, it } from "vitest";
import { withoutCourtesy } from "./withoutCourtesy.ts";

describe("manners", () => {
  it.each([
    ["您好，我想问一下，房租减免几个月？谢谢", "房租减免几个月"],
    ["请问房租减免几个月", "房租减免几个月"],
    ["咨询一下：房租减免几个月，急等回复", "房租减免几个月"],
    ["你好！麻烦问一下，房租减免几个月，麻烦您了。", "房租减免几个月"],
  ])("%s", (typed, question) => {
    expect(withoutCourtesy(typed)).toBe(question);
  });

  it.each([
    "您好",
    "谢谢",
    "问一下价格投诉电话",
    "麻烦事谁来管",
    "咨询电话是多少",
    "问题整改要几天",
    "感谢信寄给谁",
  ])("%s is left as it is", (question) => {
    expect(withoutCourtesy(question)).toBe(question);
  });

  it("is taken away once and for all", () => {
    const question = "您好，请问，开饭馆的房租能免几个月？麻烦了，谢谢";
    const bare = withoutCourtesy(question);
    expect(withoutCourtesy(bare)).toBe(bare);
  });
});
