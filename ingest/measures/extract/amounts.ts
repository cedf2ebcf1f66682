import type { Amount } from "../../../core/measure.ts";
import type { Scope } from "./scope.ts";
import { distinct, wordsOf } from "./wordsOf.ts";

const UNIT =
  "个百分点|%|亿元|万元|元|个月|个纳税年度|个工作日|工作日|年|日|小时|万吨|吨|万户|户|万人次|万人|人次|人|家次|家|场|份|批次|张|万亩|亩|倍";
const NUMERAL = "[一二两三四五六七八九十百]{1,4}";

/** 1:1 of 1:1奖励 */
const RATIO = "(?<ratio>\\d{1,3}:\\d{1,3})(?=奖|配|比例)";
/** 500万元, 5个纳税年度; not the 2022 of 2022年 */
const IN_DIGITS = `(?<![\\d.年月第〔《])(?<digits>\\d{1,7}(?:\\.\\d{1,4})?)(?<unit>${UNIT})(?<!20\\d\\d年)`;
/** 五个工作日, 两年; not 上一年度, 第一季度 */
const IN_NUMERALS = `(?<![上第每\\d一二三四五六七八九十])(?<numeral>${NUMERAL})(?<numeralUnit>${UNIT})(?![次同致]|”?行动|整治|一档|、?销号)`;
const QUANTITY = new RegExp(`${RATIO}|${IN_DIGITS}|${IN_NUMERALS}|(?<word>减半|全额)`, "g");

/** 4年、5年、10年 and 10亿元、50亿元 each count; figures of thresholds as well as of benefits. */
export function amountsIn({ body }: Scope): readonly Amount[] {
  const found = wordsOf(body, QUANTITY).flatMap(({ words, from, to, match }) => {
    const { ratio, digits, unit, numeral, numeralUnit, word } = match.groups ?? {};
    const figure = ratio ?? digits ?? numeral ?? word;
    return figure && !isDate(body, from, to)
      ? [{ words, from, to, figure, unit: unit ?? numeralUnit ?? "" }]
      : [];
  });
  return distinct(found, ({ words }) => words);
}

/** 2020年12月; 6月20日; 一日 of 每月一日: a part of a date. */
function isDate(body: string, from: number, to: number): boolean {
  return /[月年]\s*$/.test(body.slice(0, from)) || /^\s*\d{1,2}月/.test(body.slice(to));
}
