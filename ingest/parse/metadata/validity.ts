import type { Validity, ValidityBasis } from "../../../core/clause.ts";
import { parseNumeral } from "../../../core/numerals.ts";
import { isoDate, isoDateIn, lastDayOf } from "../lines/dates.ts";

/** What a clause's dates are read with: the document's year stands in where none is written. */
export interface ValidityContext {
  readonly year: number;
  /** Measures name their offices; in a plan 2022年 is a date among others. */
  readonly isMeasure: boolean;
}

interface Reading {
  readonly pattern: RegExp;
  readonly basis: ValidityBasis;
  readonly read: (
    match: RegExpExecArray,
    year: number,
  ) => { from?: string | undefined; until?: string | undefined };
  readonly measuresOnly?: true;
}

const DATE = "\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日";

/** The first reading that fits is the clause's validity; 到2025年 is a target and fits none. */
const READINGS: readonly Reading[] = [
  {
    pattern: new RegExp(`(?:政策)?(?:延长|延续)?(?:执行|实施|延长|延续)(?:期限)?至(${DATE})`),
    basis: "extended-until",
    read: (match) => ({ until: isoDateIn(match[1] ?? "") }),
  },
  {
    pattern: new RegExp(`自?(${DATE})起?[至到—-](${DATE})`),
    basis: "period",
    read: (match) => ({ from: isoDateIn(match[1] ?? ""), until: isoDateIn(match[2] ?? "") }),
  },
  {
    pattern: new RegExp(`自(${DATE})起(?:正式)?(?:施行|实施|执行|生效)`),
    basis: "effective-from",
    read: (match) => ({ from: isoDateIn(match[1] ?? "") }),
  },
  {
    pattern: new RegExp(`有效期(?:限)?(?:为|至|到)+(${DATE})`),
    basis: "period",
    read: (match) => ({ until: isoDateIn(match[1] ?? "") }),
  },
  {
    pattern: /(?:适用|执行|实施|有效)期限?(?:为|是)(?:\d{1,2}|[一二三四五六七八九十]{1,2})年/,
    basis: "period",
    read: () => ({}),
  },
  {
    pattern: /(\d{4})\s*年?\s*(?:至|到|—|-|－|~)\s*(\d{4})\s*年(?!度?[\d一二])/,
    basis: "period",
    read: (match) => wholeYears(Number(match[1]), Number(match[2])),
    measuresOnly: true,
  },
  {
    pattern: /规划期(?:限)?(?:为)?(\d{4})\s*年?\s*[至—-]\s*(\d{4})年/,
    basis: "period",
    read: (match) => wholeYears(Number(match[1]), Number(match[2])),
  },
  {
    pattern:
      /[（(](\d{4})年(\d{1,2})月(?:[上中下]旬)?\s*[-—至]\s*(?:(\d{4})年)?(\d{1,2})月([上中下]旬)?[）)]/,
    basis: "period",
    read: monthsRead,
  },
  {
    pattern:
      /(?<=^|[。；，、\s])(\d{4})年(?:度内|内|度)?(?=[^\d\s年月至到—\-、]|\s?[^\d\s])(?!第|末|底|前|以|[^。，]{0,12}(?:季度|底前|月底))/,
    basis: "period",
    read: (match, year) =>
      Number(match[1]) >= year ? wholeYears(Number(match[1]), Number(match[1])) : {},
    measuresOnly: true,
  },
  {
    pattern: /(?<!每年|每年的)(?<![\d月])(?:(\d{4})年)?(\d{1,2})月(?:底|末)(?:之?前|以前)/,
    basis: "deadline",
    read: (match, year) => ({ until: endOfMonth(Number(match[1] ?? year), Number(match[2])) }),
  },
  {
    pattern: new RegExp(`(?:于|在)?(${DATE})(?:之前|以前|前)(?!后)`),
    basis: "deadline",
    read: (match) => ({ until: isoDateIn(match[1] ?? "") }),
  },
];

/** 执行期限 from the clause's own words, with the words it was read from. */
export function validityIn(text: string, context: ValidityContext): Validity | undefined {
  const words = withoutTitles(text);
  for (const { pattern, basis, read, measuresOnly } of READINGS) {
    if (measuresOnly && !context.isMeasure) continue;
    const match = pattern.exec(words);
    if (!match) continue;
    const { from, until } = read(match, context.year);
    const isNamedTerm = /期限?(?:为|是)/.test(match[0]);
    if (!from && !until && !isNamedTerm) continue;
    return { ...(from ? { from } : {}), ...(until ? { until } : {}), text: match[0], basis };
  }
  return undefined;
}

/** 《…行动方案（2021—2025年）》 says how long another document holds. */
function withoutTitles(text: string): string {
  return text.replace(/《[^《》]*》/g, (title) => "　".repeat(title.length));
}

function wholeYears(from: number, until: number) {
  return until < from ? {} : { from: `${from}-01-01`, until: `${until}-12-31` };
}

function endOfMonth(year: number, month: number): string | undefined {
  return month >= 1 && month <= 12 ? isoDate(year, month, lastDayOf(year, month)) : undefined;
}

/** （2022年6月-9月中旬） */
function monthsRead(match: RegExpExecArray) {
  const startYear = Number(match[1]);
  const endYear = Number(match[3] ?? startYear);
  const endMonth = Number(match[4]);
  const startDay = /月下旬\s*[-—至]/.test(match[0])
    ? 21
    : /月中旬\s*[-—至]/.test(match[0])
      ? 11
      : 1;
  const tenDays = match[5]
    ? { 上旬: 10, 中旬: 20, 下旬: 0 }[match[5] as "上旬" | "中旬" | "下旬"]
    : 0;
  return {
    from: isoDate(startYear, Number(match[2]), startDay),
    until: tenDays ? isoDate(endYear, endMonth, tenDays) : endOfMonth(endYear, endMonth),
  };
}

/** 本办法自2022年8月20日起施行 · 有效期五年 → until when. */
export function termInYears(text: string): number | undefined {
  const written = /有效期(?:限)?(?:为)?(\d{1,2}|[一二三四五六七八九十]{1,2})年/.exec(text)?.[1];
  return written ? parseNumeral(written) : undefined;
}
