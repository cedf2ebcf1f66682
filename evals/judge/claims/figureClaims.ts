import { arabicAmounts, arabicNumerals } from "./arabicNumerals.ts";
import type { Claim } from "./claim.ts";

const NUMBER = /\d+(?:\.\d+)?/g;
const FIGURE =
  /(?<number>\d+(?:\.\d+)?)(?<unit>%|‰|个百分点|个工作日|个月|小时|[年月日天]|(?:万亿|[万亿])?(?:元|千瓦时|千瓦|吨标准煤|吨|立方米|平方米|[户家项人座台倍份所处亩件])?)/g;
/** 1. and (2) at a line's start number the answer's own points. */
const LIST_NUMBER = /^\s*(?:\d+[.、]\s|\(\d+\))/gm;

/**
 * Every number of the answer with its unit. It is supported where the cited words hold the same
 * whole number, and the unit too: a table row has its unit in another cell than its number.
 */
export function figureClaims(answer: string, cited: string): Claim[] {
  const source = arabicNumerals(cited);
  const numbers = new Set((source.match(NUMBER) ?? []).map(Number));
  const said = arabicAmounts(answer).replace(LIST_NUMBER, "");
  return [...said.matchAll(FIGURE)].map(([text, number, unit = ""]) => ({
    kind: /^[年月日]/.test(unit) ? "date" : "figure",
    text,
    supported: numbers.has(Number(number)) && source.includes(unit),
  }));
}
