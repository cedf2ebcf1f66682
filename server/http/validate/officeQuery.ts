import { z } from "zod";
import { FEEDBACK_REASONS, type FeedbackFilter, VERDICTS } from "../../../core/feedback.ts";
import { validate } from "./validate.ts";

const MOST_CHOSEN = 500;

type Query = Readonly<Record<string, unknown>>;

const number = z
  .string()
  .regex(/^\d{1,15}$/, "编号应为整数。")
  .transform(Number);

export const feedbackFilter = z.object({
  verdict: z
    .enum(VERDICTS, "评价 verdict 只能是 up 或 down。")
    .optional()
    .describe("只要这种评价。"),
  reason: z.enum(FEEDBACK_REASONS, "没有这种原因 reason。").optional().describe("只要这种原因。"),
  words: z
    .string()
    .max(200, "查找的词过长，最多 200 个字。")
    .optional()
    .describe("问题、回答或说明中的词。"),
  before: number.optional().describe("只要这个编号之前的，用于翻页。"),
});

/** @throws Rejection (400 or 413) */
export function validateFeedbackFilter(query: Query): FeedbackFilter {
  const given = Object.entries(query).filter(([, value]) => value !== "");
  const parsed = validate(feedbackFilter, Object.fromEntries(given));
  return Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== undefined));
}

export const chosenFeedback = z.object({
  ids: z
    .string("缺少要导出的编号 ids。")
    .transform((written) => written.split(","))
    .pipe(z.array(number).max(MOST_CHOSEN, `一次最多导出 ${MOST_CHOSEN} 条。`))
    .meta({ description: "意见的编号，逗号分隔。", example: "1,2,3" }),
});

/** ids=1,2,3 @throws Rejection (400) */
export function validateChosen(query: Query): readonly number[] {
  return validate(chosenFeedback, query).ids;
}
