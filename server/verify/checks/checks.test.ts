import { describe, expect, it } from "vitest";
import { type Circumstances, verdictOn } from "../testing/verdictOn.ts";

const RENT =
  "对承租国有房屋的服务业小微企业和个体工商户，2022年减免3个月租金，最高不超过5万元，不含转租的间接承租人。被列为疫情中高风险地区的，再减免百分之五十。";
const OFFICES: Circumstances = {
  clause: {
    responsibleUnits: [
      { name: "市应急管理局", written: "市应急局", role: "lead" },
      { name: "市税务局", written: "市税务局", role: "responsible" },
    ],
  },
};

function reasonFor(...told: Parameters<typeof verdictOn>): string {
  const verdict = verdictOn(...told);
  return verdict.kind === "ok" ? "ok" : verdict.reason;
}

describe("what says the same passes", () => {
  it.each([
    ["a figure in numerals", "中高风险地区的再减免50%。", RENT],
    ["a duration", "仓库租金减免六个月。", "对仓库租金减免6个月。"],
    ["half a year", "仓库租金减免半年。", "对仓库租金减免6个月。"],
    ["a year in months", "期限为36个月。", "证书期限为三年。"],
    ["a date from ISO", "自2022年7月1日起施行。", "本办法自2022-07-01起施行。"],
    ["a range's ends", "2023年的租金减免。", "2022—2024年的租金减免。"],
    [
      "a day of the year before it",
      "到2022年12月31日止执行。",
      "自2022年1月1日起执行，到12月31日止。",
    ],
    ["widths and spaces", "补助５００ 万元。", "对项目补助500万元。"],
    ["scales", "补助50000元。", "对项目补助5万元。"],
    [
      "a figure denied",
      "租金减免3个月，不是12个月，最高不超过5万元，不含转租的间接承租人。",
      RENT,
      { question: "能减免12个月吗" },
    ],
    ["a limit in other words", "租金补助至多5万元。", "租金补助最高5万元。"],
    ["an office's other name", "由市应急管理局负责检查。", "由市应急局负责检查。", OFFICES],
    [
      "a government's short name",
      "由各县（市、区）政府负责检查。",
      "由各县〔市、区〕人民政府负责检查。",
    ],
    ["the cited document's own number", "朔政办发[2022]18号规定减免租金。", "按规定减免租金。"],
    [
      "a condition in people's order",
      "小微企业、个体工商户承租国有房屋，减免3个月租金，最高不超过5万元，不含转租的间接承租人。",
      RENT,
    ],
  ] as const)("%s", (_what, sentence, words, circumstances = {}) => {
    expect(verdictOn(sentence, words, circumstances)).toMatchObject({ kind: "ok" });
  });
});

describe("what was made up fails", () => {
  it.each([
    ["figure", "再减免60%。", RENT],
    [
      "figure",
      "减免12个月租金，最高不超过5万元，不含转租的间接承租人。",
      RENT,
      { question: "能减免12个月吗" },
    ],
    [
      "figure",
      "不是12个月，减免12个月租金，最高不超过5万元，不含转租的间接承租人。",
      RENT,
      { question: "能减免12个月吗" },
    ],
    ["date", "不是2025年，2025年减免租金。", RENT, { question: "是2025年吗" }],
    ["office", "不是市税务局，由市税务局减免租金。", RENT, { question: "归市税务局管吗" }],
    ["figure", "补助50万元。", "对项目补助50家。"],
    ["figure", "7个工作日内办结。", "自受理起7日内办结。"],
    ["date", "2022年12月31日前办理。", "2022年1月1日至2023年12月31日前办理。"],
    ["date", "2025年减免租金。", RENT],
    ["amount-word", "租金减半收取。", "租金按规定收取。"],
    ["document-number", "依据晋政发〔2022〕9号减免租金。", "按规定减免租金。"],
    ["office", "由市税务局负责检查。", "由市应急局负责检查。", { clause: {} }],
    ["office", "由市金融服务局负责检查。", "由市应急局负责检查。", OFFICES],
    ["person", "领导小组组长：张建国。", "领导小组组长由市长担任。"],
    ["validity", "租金减免政策仍然有效。", "租金减免政策执行一年。"],
    ["commitment", "保证减免租金。", "减免租金。"],
    ["markup", "减免租金<b>。", "减免租金。"],
    ["markup", "[点此减免租金](http://x.cn)。", "减免租金。"],
    ["amount-word", "所有企业减免租金。", "服务业小微企业减免租金。"],
    [
      "scope-lost",
      "有效期一般为5年。",
      "规范性文件应当注明施行日期和有效期，有效期一般不超过五年。有效期届满，自动失效。",
    ],
    [
      "scope-lost",
      "跨县巡演需要重复审核。",
      "一年内跨县举办演出的，不再对巡演活动内容进行重复审核。",
    ],
    ["scope-lost", "可以向企业收取费用。", "不得向企业收取费用。"],
    ["scope-lost", "小微企业减免3个月租金。", "小微企业减免3个月租金，最高不超过5万元。"],
    ["scope-lost", "项目投资300万元的给予补助。", "项目投资300万元以上的给予补助。"],
    ["scope-lost", "按低税率征收。", "暂按低税率征收。"],
    ["scope-added", "租金补助最高5万元。", "租金补助5万元。"],
    ["ungrounded", "全体市民领取补贴。", "支持旅行社承接会议活动。"],
  ] as const)("%s: %s", (reason, sentence, words, circumstances = {}) => {
    expect(reasonFor(sentence, words, circumstances)).toBe(reason);
  });
});

describe("labels", () => {
  it("are struck when they were not issued, and count once", () => {
    expect(verdictOn("减免租金。", "减免租金。", { labels: [7, 1, 1] })).toEqual({
      kind: "ok",
      sentence: { text: "减免租金。", labels: [1] },
    });
  });

  it("must be left, or the sentence stands on nothing", () => {
    expect(reasonFor("减免租金。", "减免租金。", { labels: [7] })).toBe("no-label");
  });
});
