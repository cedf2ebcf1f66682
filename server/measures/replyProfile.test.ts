import { expect, it } from "vitest";
import { SIZE_QUESTION, TENANCY_QUESTION } from "./questionBack.ts";
import { replyProfile } from "./replyProfile.ts";

const profile = { trade: "餐饮" } as const;
it.each([
  ["国有的", "承租国有房屋"],
  ["是国企的房子", "承租国有房屋"],
  ["不是私人的，是学校的", "承租国有房屋"],
  ["私人房东", "承租非国有房屋"],
  ["租的是私人房东的房屋", "承租非国有房屋"],
  ["不是国有的", "承租非国有房屋"],
  ["非国有", "承租非国有房屋"],
  ["房子是自己的", "自有房屋"],
])("%s is %s", (reply, value) => {
  expect(replyProfile(reply, TENANCY_QUESTION, profile)).toEqual({ ...profile, tenancy: value });
});

it.each([...TENANCY_QUESTION.replies])("understands the reply it offers: %s", (reply) => {
  expect(replyProfile(reply, TENANCY_QUESTION, profile)?.tenancy).toBeDefined();
});

it.each([...SIZE_QUESTION.replies])("understands the size it offers: %s", (reply) => {
  expect(replyProfile(reply, SIZE_QUESTION, profile)).toEqual({ ...profile, size: reply });
});

it("leaves the profile as it was where the asker can't say", () => {
  expect(replyProfile("不清楚", TENANCY_QUESTION, profile)).toEqual(profile);
});

it.each([
  "国有的话能免几个月",
  "谢谢",
  "那超市呢？",
  "稳岗返还的比例是多少",
  "我想问一下国有企业改革三年行动方案的主要目标",
])("%s is no reply", (words) => {
  expect(replyProfile(words, TENANCY_QUESTION, profile)).toBeUndefined();
});
