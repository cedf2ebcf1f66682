import { z } from "zod";
import { MEASURE_KINDS } from "../../../core/measure.ts";
import { PLACES, ROLES, SIZES, TENANCIES, TRADES } from "../../../core/profile.ts";
import type { MeasuresQuery } from "../../measures/answerMeasures.ts";
import { questionOf } from "./question.ts";
import { validate } from "./validate.ts";

const LONGEST_OFFICE = 100;

/** `trade=` is what a form sends of a question that was left open. @throws Rejection (400 or 413) */
export function validateMeasuresQuery(
  query: Readonly<Record<string, unknown>>,
  longestQuestion: number,
  today: string,
): MeasuresQuery {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ""));
  const { person, trade, size, place, tenancy, kind, office, asOf, q } = validate(
    measuresQuery(longestQuestion),
    given,
  );
  const profile = {
    ...(person && { person }),
    ...(trade && { trade }),
    ...(size && { size }),
    ...(place && { place }),
    ...(tenancy && { tenancy }),
  };
  return {
    profile,
    asOf: asOf ?? today,
    ...(kind && { kind }),
    ...(office && { office }),
    ...(q && { q }),
  };
}

export function measuresQuery(longestQuestion: number) {
  return z.object({
    person: oneOf(ROLES, "person").describe("你是谁。"),
    trade: oneOf(TRADES, "trade").describe("做什么行业。"),
    size: oneOf(SIZES, "size").describe("规模。"),
    place: oneOf(PLACES, "place").describe("在哪。"),
    tenancy: oneOf(TENANCIES, "tenancy").describe("经营用房是租的还是自己的。"),
    kind: oneOf(MEASURE_KINDS, "kind").describe("只要这一种措施。"),
    office: z
      .string("office 应为责任单位的名称。")
      .max(LONGEST_OFFICE, `office 过长，最多 ${LONGEST_OFFICE} 个字。`)
      .optional()
      .describe("只要这个单位负责的措施。"),
    ...asOfQuery.shape,
    q: questionOf(longestQuestion, "查找词 q").optional().describe("措施文字中的词。"),
  });
}

/** The day alone, as the page of one measure asks. */
export function validateAsOf(query: Readonly<Record<string, unknown>>, today: string): string {
  const { asOf } = query;
  return validate(asOfQuery, asOf ? { asOf } : {}).asOf ?? today;
}

export const asOfQuery = z.object({
  asOf: z.iso
    .date("日期 asOf 应为真实存在的日期，写作 YYYY-MM-DD，例如 2022-10-01。")
    .optional()
    .describe("按哪一天判断是否仍在执行，YYYY-MM-DD；不写为今天。"),
});

function oneOf<const T extends readonly string[]>(values: T, name: string) {
  return z.enum(values, { error: `${name} 只能是：${values.join("、")}。` }).optional();
}
