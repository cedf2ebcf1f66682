import { describe, expect, test } from "vitest";
import { responsibleUnitsIn } from "./responsibleUnits.ts";

const units = (text: string) => responsibleUnitsIn(text).map(({ name, role }) => `${role}:${name}`);

describe("responsibleUnitsIn", () => {
  test("reads 责任单位 with brackets of any width, nested ones too", () => {
    const text = "给予减免。（责任单位：市工信局〔市国资委〕、市财政局，各县〔市、区〕人民政府）";
    expect(units(text)).toEqual([
      "responsible:市工信局",
      "responsible:市财政局",
      "responsible:各县〔市、区〕人民政府",
    ]);
    expect(units("开展调度。(责任单位: 市能源局、市统计局)")).toEqual([
      "responsible:市能源局",
      "responsible:市统计局",
    ]);
  });

  test("tells who leads from who supports", () => {
    expect(units("达产达效。（市能源局牵头，市水利局、市应急局配合）")).toEqual([
      "lead:市能源局",
      "supporting:市水利局",
      "supporting:市应急管理局",
    ]);
    expect(units("开展整治。(市市场监管局牵头,市公安局、市供销社按职责分工负责)")).toEqual([
      "lead:市市场监管局",
      "responsible:市公安局",
      "responsible:市供销社",
    ]);
    expect(units("统筹推进。(责任单位: 市发改委、市工信局会同有关单位)")).toEqual([
      "responsible:市发改委",
      "responsible:市工信局",
      "supporting:有关单位",
    ]);
  });

  test("和 joins offices, but not in 市规划和自然资源局", () => {
    const text = "分析研判。（市规划和自然资源局、市能源局和各县（市、区）政府按职责分别负责）";
    expect(units(text)).toEqual([
      "responsible:市规划和自然资源局",
      "responsible:市能源局",
      "responsible:各县（市、区）政府",
    ]);
  });

  test("gives one name to one office and keeps what was written", () => {
    expect(responsibleUnitsIn("复工。（市应急局、市应急管理局负责）")).toEqual([
      { name: "市应急管理局", written: "市应急局", role: "responsible" },
    ]);
    const [bank] = responsibleUnitsIn("支持。（责任单位：人行朔州中心支行）");
    expect(bank?.name).toBe("人行朔州市中心支行");
  });

  test("reads the office behind an item of a list", () => {
    expect(units("2. 自建房用地、规划管理机制；（市规划和自然资源局）")).toEqual([
      "responsible:市规划和自然资源局",
    ]);
  });

  test.each([
    "印花税（不含证券交易印花税）",
    "各县（市、区）",
    "（以下简称专班）",
    "（由业主负责）",
  ])("%s names no office", (text) => {
    expect(units(text)).toEqual([]);
  });
});
