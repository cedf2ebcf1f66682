/** What may follow a number, as alternatives of a pattern: a unit comes before those it begins with. */
export const UNITS =
  "千瓦时|兆瓦|千瓦|吨标准煤|吨标煤|平方公里|平方千米|平方米|立方米|公里|千米|公斤|千克|小时|分钟|工作日|季度|周岁|个百分点|个工作日|个小时|个季度|个月|月份|万亿|亿|万|%|‰|元|块|年|月|日|天|周|吨|米|亩|岁|倍|成|家|户|人|名|位|项|件|份|次|张|台|套|辆|座|处|所|间|场|届|批|期|级|类|种|条|款|章|节|页|号|度|点|个";

/** Units that mean the same are compared as one: 家 and 户, 人, 名 and 位. */
const SAME: Readonly<Record<string, string>> = {
  块: "元",
  天: "日",
  户: "家",
  名: "人",
  位: "人",
  周岁: "岁",
  个工作日: "工作日",
  个小时: "小时",
  个季度: "季度",
  月份: "月",
  吨标煤: "吨标准煤",
  千米: "公里",
  千克: "公斤",
  平方千米: "平方公里",
};

export function sameUnit(unit: string): string {
  return SAME[unit] ?? unit;
}
