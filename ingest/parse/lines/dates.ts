import { parseNumeral } from "../../../core/numerals.ts";

const DATE = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;
const CHINESE_DATE =
  /([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/;

/** 2022年7月20日 or 二〇二二年七月二十日 → 2022-07-20. */
export function isoDateIn(text: string): string | undefined {
  const arabic = DATE.exec(text);
  if (arabic) return isoDate(Number(arabic[1]), Number(arabic[2]), Number(arabic[3]));
  const chinese = CHINESE_DATE.exec(text);
  if (!chinese) return undefined;
  const year = [...(chinese[1] ?? "")].map((digit) => parseNumeral(digit) ?? 0).join("");
  return isoDate(
    Number(year),
    parseNumeral(chinese[2] ?? "") ?? 0,
    parseNumeral(chinese[3] ?? "") ?? 0,
  );
}

/** True for a line that is a date and nothing else, as under a signature. */
export function isDateLine(text: string): boolean {
  return text.length <= 20 && isoDateIn(text) !== undefined && !/[，。；、]/.test(text);
}

export function isoDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A term of five years from 2022-09-01 ends on 2027-08-31. */
export function yearsAfter(date: string, years: number): string {
  const end = new Date(`${date}T00:00:00Z`);
  end.setUTCFullYear(end.getUTCFullYear() + years);
  end.setUTCDate(end.getUTCDate() - 1);
  return end.toISOString().slice(0, 10);
}
