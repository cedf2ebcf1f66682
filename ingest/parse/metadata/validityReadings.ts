import type { ValidityBasis } from "../../../core/clause.ts";
import { parseNumeral } from "../../../core/numerals.ts";
import { isoDate, isoDateIn, lastDayOf, yearsAfter } from "../lines/dates.ts";

interface Dates {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** One way in which documents say how long something holds. */
export interface ValidityReading {
  readonly pattern: RegExp;
  readonly basis: ValidityBasis;
  readonly read: (match: RegExpExecArray, documentYear: number) => Dates;
  /** Read only where offices are named: in a plan 2022年 is one date among others. */
  readonly measuresOnly?: true;
  /** The words count even without dates: 适用期限为5年. */
  readonly undated?: true;
}

const DATE = "\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日";
const YEARS = "(\\d{1,2}|[一二三四五六七八九十]{1,2})年";

/** The first that fits is the clause's validity; 到2025年 is a target and fits none. */
export const VALIDITY_READINGS: readonly ValidityReading[] = [
  {
    // 政策延长执行至2023年12月31日
    pattern: new RegExp(`(?:政策)?(?:延长|延续|继续)?(?:执行|实施|延长|延续)(?:期限)?至(${DATE})`),
    basis: "extended-until",
    read: (match) => ({ until: isoDateIn(match[1] ?? "") }),
  },
  {
    // 自2022年1月1日起至2022年12月31日
    pattern: new RegExp(`自?(${DATE})起?[至到—-](${DATE})`),
    basis: "period",
    read: (match) => ({ from: isoDateIn(match[1] ?? ""), until: isoDateIn(match[2] ?? "") }),
  },
  {
    // 本办法自2022年8月20日起施行，有效期五年
    pattern: new RegExp(
      `自(${DATE})起(?:正式)?(?:施行|实施|执行|生效)(?:[，。,]\\s*有效期(?:限)?为?${YEARS})?`,
    ),
    basis: "effective-from",
    read: (match) => effective(isoDateIn(match[1] ?? ""), match[2]),
  },
  {
    // 有效期至2025年12月31日
    pattern: new RegExp(`有效期限?[为至到]{1,2}(${DATE})`),
    basis: "period",
    read: (match) => ({ until: isoDateIn(match[1] ?? "") }),
  },
  {
    // 适用期限为5年
    pattern: new RegExp(`(?:适用|执行|实施|有效)期限?[为是]${YEARS}`),
    basis: "period",
    read: () => ({}),
    undated: true,
  },
  {
    // 规划期为2021-2025年
    pattern: /规划期限?为?(\d{4})\s*年?\s*[至—-]\s*(\d{4})年/,
    basis: "period",
    read: (match) => wholeYears(Number(match[1]), Number(match[2])),
  },
  {
    // 2022年至2024年
    pattern: /(\d{4})\s*年?\s*[至到—~－-]\s*(\d{4})\s*年/,
    basis: "period",
    read: (match) => wholeYears(Number(match[1]), Number(match[2])),
    measuresOnly: true,
  },
  {
    // (2022年6月-9月中旬)
    pattern:
      /[（(](\d{4})年(\d{1,2})月([上中下]旬)?\s*[—至-]\s*(?:(\d{4})年)?(\d{1,2})月([上中下]旬)?[）)]/,
    basis: "period",
    read: months,
  },
  {
    // 2022年免征… at the head of a sentence; 2022年度内
    pattern:
      /(?<=^|[。；，、\s])(\d{4})年(?:度内|内|度)?(?!\s*[\d至到—~第末底前以-])(?![^。，]{0,12}(?:季度|月底))/,
    basis: "period",
    read: (match, year) =>
      Number(match[1]) >= year ? wholeYears(Number(match[1]), Number(match[1])) : {},
    measuresOnly: true,
  },
  {
    // 6月底前, in the document's year
    pattern: /(?<!每年)(?<![\d月])(?:(\d{4})年)?(\d{1,2})月[底末](?:之前|以前|前)/,
    basis: "deadline",
    read: (match, year) => ({ until: endOfMonth(Number(match[1] ?? year), Number(match[2])) }),
  },
  {
    // 于2022年8月1日前
    pattern: new RegExp(`于?(${DATE})(?:之前|以前|前)`),
    basis: "deadline",
    read: (match) => ({ until: isoDateIn(match[1] ?? "") }),
  },
];

function effective(from: string | undefined, years: string | undefined): Dates {
  const term = parseNumeral(years ?? "");
  return from && term ? { from, until: yearsAfter(from, term) } : { from };
}

function wholeYears(from: number, until: number): Dates {
  return until < from ? {} : { from: `${from}-01-01`, until: `${until}-12-31` };
}

function endOfMonth(year: number, month: number): string | undefined {
  return isoDate(year, month, lastDayOf(year, month));
}

/** 上旬 is the 1st to the 10th, 中旬 to the 20th, 下旬 to the month's end. */
function months(match: RegExpExecArray): Dates {
  const [, startYear, startMonth, startTenDays, endYear, endMonth, endTenDays] = match;
  const start = { 上旬: 1, 中旬: 11, 下旬: 21 }[startTenDays ?? "上旬"] ?? 1;
  const end = { 上旬: 10, 中旬: 20 }[endTenDays ?? ""];
  const year = Number(endYear ?? startYear);
  return {
    from: isoDate(Number(startYear), Number(startMonth), start),
    until: end ? isoDate(year, Number(endMonth), end) : endOfMonth(year, Number(endMonth)),
  };
}
