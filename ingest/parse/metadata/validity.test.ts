import { describe, expect, test } from "vitest";
import { validityIn } from "./validity.ts";

const measure = { year: 2022, isMeasure: true };
const plan = { year: 2022, isMeasure: false };

describe("validityIn", () => {
  test.each([
    ["2022年至2024年扩大“六税两费”适用范围", "2022-01-01", "2024-12-31", "period"],
    ["2022年免征公交客运增值税。", "2022-01-01", "2022-12-31", "period"],
    [
      "中小微企业2022年度内新购置的设备，2022年加大扣除力度。",
      "2022-01-01",
      "2022-12-31",
      "period",
    ],
    ["政策延长执行至2023年12月31日。", undefined, "2023-12-31", "extended-until"],
    ["对存量留抵税额于6月底前一次性全部退还", undefined, "2022-06-30", "deadline"],
    ["推进数据中心在2022年12月底前投运", undefined, "2022-12-31", "deadline"],
    ["将实施方案于2022年8月1日前报办公室", undefined, "2022-08-01", "deadline"],
    ["本办法自2022年8月20日起施行。", "2022-08-20", undefined, "effective-from"],
    ["本办法自2022年9月1日起施行，有效期五年。", "2022-09-01", "2027-08-31", "effective-from"],
    ["有效期至2025年12月31日。", undefined, "2025-12-31", "period"],
    ["执行期自2022年1月1日起至2022年6月30日。", "2022-01-01", "2022-06-30", "period"],
    ["重点排查(2022年6月-9月中旬)。", "2022-06-01", "2022-09-20", "period"],
    ["全面整治(2022年9月下旬-2025年4月)。", "2022-09-21", "2025-04-30", "period"],
    ["规划期为2021-2025年。", "2021-01-01", "2025-12-31", "period"],
  ])("%s", (text, from, until, basis) => {
    const validity = validityIn(text, measure);
    expect([validity?.from, validity?.until, validity?.basis]).toEqual([from, until, basis]);
    expect(text).toContain(validity?.text);
  });

  test("keeps a term that gives no dates as words", () => {
    expect(validityIn("重要依据，适用期限为5年。", plan)).toEqual({
      text: "适用期限为5年",
      basis: "period",
    });
  });

  test.each([
    "到2025年，全市高新技术企业达到120个以上。",
    "“十四五”末，培训15万人次。",
    "根据《节能行动方案（2021—2025年）》推进",
    "每年1月31日前报送目录",
    "2021年第四季度部分税费缓缴期限继续延长6个月",
    "期限不超过一年",
    "有效期一般不超过五年",
    "2020年完成32.76万人",
  ])("%s is no validity", (text) => {
    expect(validityIn(text, measure)).toBeUndefined();
  });

  test("in a plan a year is one date among others", () => {
    expect(validityIn("2022年新增就业2万人。", plan)).toBeUndefined();
  });
});
