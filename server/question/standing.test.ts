import { expect, it } from "vitest";
import { standingAsked } from "./standing.ts";

it.each([
  ["房租减免现在还能享受吗", "still"],
  ["增值税现在还免着没", "still"],
  ["房租减免过期了吗", "over"],
  ["报方案的日子过了没？", "over"],
  ["自建房排查现在该查完了吧", "done"],
  ["整治到今天收尾了没", "done"],
  ["办法今天开始执行了没有", "begun"],
  ["房租能免几个月", undefined],
  ["有效期届满怎么办", undefined],
  ["审核完了找谁盖章", undefined],
])("%s → %s", (question, asked) => {
  expect(standingAsked(question)).toBe(asked);
});
