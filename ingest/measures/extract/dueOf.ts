import type { Due } from "../../../core/measure.ts";

const COUNT = "[\\d一二三四五六七八九十]{1,3}";

/** One alternative for each way of setting a day; `dueOf` tells them by their groups. */
export const DUE_WORDS = new RegExp(
  [
    // 每月20日前
    "每月(?<monthDay>\\d{1,2})日(?:之)?前",
    // 每年1月31日前
    "每年(?<yearMonth>\\d{1,2})月(?<yearDay>\\d{1,2})日(?:之)?前",
    // 每年第一季度
    "每年第(?<quarter>[一二三四])季度",
    // 每隔两年; 每两年
    "(?<interval>每隔[一二两三四五]年)",
    // 2022年8月1日前; 11月20日前
    "(?:(?<year>20\\d\\d)年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日(?:之)?前",
    // 6月底前; 2022年12月底前
    "(?:(?<endYear>20\\d\\d)年)?(?<endMonth>\\d{1,2})月[底末](?:之)?前",
    // 自公布之日起十五日内; 在十五个工作日内; 有效期届满前; 事故结案后1年内
    `(?<event>自[^，,。；;自]{2,16}之日起${COUNT}(?:个工作)?日内|在?${COUNT}个工作日内(?!容)|在有效期届满前|[^，,。；;\\s、]{2,6}后\\d{1,2}年内)`,
  ].join("|"),
  "g",
);

/** A day without a year is of the document's year. Undefined where the words give no day that exists. */
export function dueOf({ groups = {} }: RegExpMatchArray, documentYear: number): Due | undefined {
  const { monthDay, yearMonth, yearDay, quarter, year, month, day, endYear, endMonth } = groups;
  if (monthDay) return { kind: "monthly", day: Number(monthDay) };
  if (yearMonth) return { kind: "yearly", month: Number(yearMonth), day: Number(yearDay) };
  if (quarter) return { kind: "yearly", ...lastDayOfQuarter("一二三四".indexOf(quarter)) };
  if (month) return onDate(Number(year ?? documentYear), Number(month), Number(day));
  if (endMonth) return onDate(Number(endYear ?? documentYear), Number(endMonth) + 1, 0);
  return { kind: "after-event" };
}

function lastDayOfQuarter(quarter: number): { month: number; day: number } {
  return { month: quarter * 3 + 3, day: [31, 30, 30, 31][quarter] ?? 31 };
}

/** Day 0 of a month is the last of the one before it. */
function onDate(year: number, month: number, day: number): Due {
  return {
    kind: "date",
    date: new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10),
  };
}
