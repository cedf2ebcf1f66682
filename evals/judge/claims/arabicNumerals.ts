import { parseNumeral } from "../../../core/numerals.ts";

const NUMERAL = "[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千]*";
/** Before these a Chinese numeral is surely an amount; 统一 and 一般 are none. */
const COUNTED = "(?=[日天年月元万亿倍成份户名%]|个月|小时|个工作日)";

/** Every numeral of a source, so that whatever form an answer chose can be found in it. */
export function arabicNumerals(text: string): string {
  return convert(text, new RegExp(NUMERAL, "g"));
}

/** Only the numerals that state an amount: the form for answers, where 统一 must not become a figure. */
export function arabicAmounts(text: string): string {
  return convert(text, new RegExp(NUMERAL + COUNTED, "g"));
}

/** One form for one number: 百分之五十 → 50%, 七日 → 7日, 2024-12-31 → 2024年12月31日. */
function convert(text: string, numerals: RegExp): string {
  return (
    text
      // Before NFKC, which makes the comma of 496.32，84 one of thousands.
      .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")
      .normalize("NFKC")
      .replace(/(\d{4})-(\d{2})-(\d{2})/g, (_, y, m, d) => `${y}年${Number(m)}月${Number(d)}日`)
      .replace(
        new RegExp(`百分之(${NUMERAL}|[百\\d.]+)`, "g"),
        (_, share: string) => `${numberOf(share)}%`,
      )
      .replace(numerals, (numeral) => String(numberOf(numeral)))
      .replace(/(\d)\s+(?=\p{Script=Han}|%)/gu, "$1")
  );
}

/** 二百零五 → 205, 二〇二二 → 2022; digits stay as they are. */
function numberOf(numeral: string): string {
  if (/\d/.test(numeral)) return numeral;
  const parts = /[十百千]/.test(numeral) ? [numeral] : [...numeral];
  return parts.map((part) => parseNumeral(part)).join("");
}
