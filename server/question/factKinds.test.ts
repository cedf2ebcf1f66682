import { describe, expect, it } from "vitest";
import { askedKinds, FACT_KINDS, holdsCount } from "./factKinds.ts";

describe("the kind of fact asked for", () => {
  it.each([
    ["核酸检测补多少钱", "money", "每人补助20元"],
    ["失业保险能返几成", "percent", "按60%返还"],
    ["提高几个百分点", "points", "提高2个百分点"],
    ["安全鉴定几天内能办结", "days", "二十个工作日内"],
    ["大会哪天开", "day", "8月20日前召开"],
    ["是哪家运输公司的", "company", "由平朔集团承建"],
    ["到期没补齐咋处理", "penalty", "恢复至原产能"],
    ["最长能缓多久", "duration", "期限不超过1年"],
    ["什么时候到期", "date", "执行至2023年12月31日"],
    ["这事归哪个部门管", "office", "由市税务局负责"],
    ["组长是谁", "person", "组 长：武跃飞"],
    ["电话是多少", "phone", "举报电话：0349-2022222"],
    ["要带啥材料", "materials", "提交身份证明"],
    ["不鉴定罚多少", "penalty", "责令停业"],
    ["多久查一次", "frequency", "每月检查"],
    ["几点下班", "hours", "工作时间为8:00"],
    ["在哪下载申请表的链接", "web", "www.gov.cn"],
  ])("%s: %s, which “%s” holds", (question, kind, clause) => {
    const asked = askedKinds(question).find((asks) => asks.kind === kind);
    expect(asked?.holds.test(clause)).toBe(true);
    expect(asked?.holds.test("大力推进工作落实")).toBe(false);
  });
});

it("knows each kind by one name", () => {
  expect(new Set(FACT_KINDS.map(({ kind }) => kind)).size).toBe(FACT_KINDS.length);
});

it("looks for the measure word that is asked for", () => {
  expect(holdsCount("建多少家企业", "培育30家企业")).toBe(true);
  expect(holdsCount("建多少家企业", "投资30万元")).toBe(false);
  expect(holdsCount("建企业吗", "培育30家企业")).toBeUndefined();
});

it.each([
  ["成交后几天内签合同", "days", "2022年8月1日起出让"],
  ["退款要多久", "duration", "2022年减免租金"],
  ["按百分之几奖", "percent", "每提高5个百分点给予一定比例奖励"],
])("%s: not held by %s of another sort", (question, kind, clause) => {
  const asked = askedKinds(question).find((asks) => asks.kind === kind);
  expect(asked?.holds.test(clause)).toBe(false);
});

it("takes no announcement of a telephone for its number", () => {
  const [phone] = askedKinds("打哪个电话举报");
  expect(phone?.holds.test("要向社会公开投诉举报电话、邮箱")).toBe(false);
});

it.each(["哪几家煤矿要停产", "打几折", "农产品加工重点发展哪几种", "等专家论证那几天算不算"])(
  "hears no figure asked for in %s",
  (question) => {
    expect(askedKinds(question)).toEqual([]);
    expect(holdsCount(question, "")).toBeUndefined();
  },
);
