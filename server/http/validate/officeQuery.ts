import { z } from "zod";
import { FEEDBACK_REASONS, type FeedbackFilter, VERDICTS } from "../../../core/feedback.ts";
import { validate } from "./validate.ts";

const MOST_CHOSEN = 500;

type Query = Readonly<Record<string, unknown>>;

const number = z
  .string()
  .regex(/^\d{1,15}$/, "编号应为整数。")
  .transform(Number);

const filter = z.object({
  verdict: z.enum(VERDICTS, "评价 verdict 只能是 up 或 down。").optional(),
  reason: z.enum(FEEDBACK_REASONS, "没有这种原因 reason。").optional(),
  words: z.string().max(200, "查找的词过长，最多 200 个字。").optional(),
  before: number.optional(),
});

/** @throws Rejection (400 or 413) */
export function validateFeedbackFilter(query: Query): FeedbackFilter {
  const given = Object.entries(query).filter(([, value]) => value !== "");
  const parsed = validate(filter, Object.fromEntries(given));
  return Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== undefined));
}

const chosen = z.object({
  ids: z
    .string("缺少要导出的编号 ids。")
    .transform((written) => written.split(","))
    .pipe(z.array(number).max(MOST_CHOSEN, `一次最多导出 ${MOST_CHOSEN} 条。`)),
});

/** ids=1,2,3 @throws Rejection (400) */
export function validateChosen(query: Query): readonly number[] {
  return validate(chosen, query).ids;
}
