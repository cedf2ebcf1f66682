import { parseNumeral } from "../../../core/numerals.ts";
import { UNITS } from "./units.ts";

/** As long as a numeral gets: a longer run is none, and must not cost time. */
const NUMERAL = "[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千万]{0,15}";
/** A Chinese numeral is surely an amount before a unit or after 第; 统一, 一般 and 十四五 are none. */
const COUNTED = new RegExp(`(?<=第)${NUMERAL}|${NUMERAL}(?=${UNITS})`, "gu");
/** 三成 is 30 %; 三成员 and 一成立 are none. */
const TENTHS = /(\d+)成(?![为立员果功本分长熟效交品人年套绩都倍群组片体型就件])/gu;

/** One form for one number: 百分之五十 → 50%, 六个月 → 6个月, 2022-12-31 → 2022年12月31日, 半年 → 6个月. */
export function arabic(text: string): string {
  return (
    text
      // Before NFKC, which would make the pause of 496.32，84 a comma of thousands.
      .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, "")
      .normalize("NFKC")
      .replace(/(?<=\d) +(?=[\d.%‰\p{Script=Han}])/gu, "")
      .replace(/(?<=\p{Script=Han}) +(?=\d)/gu, "")
      .replace(/(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu, isoDate)
      .replace(/(?<![上下])半年/gu, "六个月")
      .replace(/百分之百/gu, "100%")
      .replace(new RegExp(`百分之(${NUMERAL}|[\\d.]+)`, "gu"), (_, n: string) => `${digits(n)}%`)
      .replace(new RegExp(`千分之(${NUMERAL}|[\\d.]+)`, "gu"), (_, n: string) => `${digits(n)}‰`)
      .replace(COUNTED, digits)
      .replace(TENTHS, (_, tenths: string) => `${Number(tenths) * 10}%`)
      .replace(/(\d+)年半/gu, (_, years: string) => `${Number(years) * 12 + 6}个月`)
  );
}

function isoDate(_: string, year: string, __: string, month: string, day: string): string {
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** 二百零五 → 205; 二〇二二 → 2022, read digit by digit. */
function digits(numeral: string): string {
  if (/\d/u.test(numeral)) return numeral;
  const parts = /[十百千万]/u.test(numeral) ? [numeral] : [...numeral];
  return parts.map((part) => parseNumeral(part) ?? part).join("");
}
