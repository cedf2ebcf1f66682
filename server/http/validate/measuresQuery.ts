import { z } from "zod";
import { MEASURE_KINDS } from "../../../core/measure.ts";
import { PLACES, ROLES, SIZES, TRADES } from "../../../core/profile.ts";
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
  const schema = z.object({
    person: oneOf(ROLES, "person"),
    trade: oneOf(TRADES, "trade"),
    size: oneOf(SIZES, "size"),
    place: oneOf(PLACES, "place"),
    kind: oneOf(MEASURE_KINDS, "kind"),
    office: z
      .string("office 应为责任单位的名称。")
      .max(LONGEST_OFFICE, `office 过长，最多 ${LONGEST_OFFICE} 个字。`)
      .optional(),
    asOf: dayOr(today),
    q: questionOf(longestQuestion, "查找词 q").optional(),
  });
  const { person, trade, size, place, kind, office, asOf, q } = validate(schema, given);
  const profile = {
    ...(person && { person }),
    ...(trade && { trade }),
    ...(size && { size }),
    ...(place && { place }),
  };
  return { profile, asOf, ...(kind && { kind }), ...(office && { office }), ...(q && { q }) };
}

/** The day alone, as the page of one measure asks. */
export function validateAsOf(query: Readonly<Record<string, unknown>>, today: string): string {
  const { asOf } = query;
  return validate(z.object({ asOf: dayOr(today) }), asOf ? { asOf } : {}).asOf;
}

function dayOr(today: string) {
  return z.iso
    .date("日期 asOf 应为真实存在的日期，写作 YYYY-MM-DD，例如 2022-10-01。")
    .default(today);
}

function oneOf<const T extends readonly string[]>(values: T, name: string) {
  return z.enum(values, { error: `${name} 只能是：${values.join("、")}。` }).optional();
}
