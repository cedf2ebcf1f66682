import { z } from "zod";
import { FEEDBACK_REASONS, type FeedbackRequest, VERDICTS } from "../../../core/feedback.ts";
import { questionOf } from "./question.ts";
import { validate } from "./validate.ts";

const LONGEST_COMMENT = 1_000;
const LONGEST_ANSWER = 20_000;
const LONGEST_CLAUSE_ID = 200;
const MOST_CITATIONS = 50;

/** Bytes of the whole request: the longest answer and question fit in it. */
export const LARGEST_FEEDBACK = 256 * 1024;

/** @throws Rejection (400 or 413) */
export function validateFeedback(body: unknown, longestQuestion: number): FeedbackRequest {
  const { reason, comment, asOf, ...rest } = validate(feedbackRequest(longestQuestion), body);
  return { ...rest, ...(reason && { reason }), ...(comment && { comment }), ...(asOf && { asOf }) };
}

export function feedbackRequest(longestQuestion: number) {
  return z.object(
    {
      verdict: z
        .enum(VERDICTS, "评价 verdict 只能是 up 或 down。")
        .describe("up 有用；down 没用。"),
      reason: z.enum(FEEDBACK_REASONS, "没有这种原因 reason。").optional().describe("没用的原因。"),
      comment: z
        .string("说明 comment 应为文字。")
        .max(LONGEST_COMMENT, `说明过长，最多 ${LONGEST_COMMENT} 个字。`)
        .transform((text) => text.trim())
        .optional()
        .describe("补充说明。"),
      question: questionOf(longestQuestion, "问题").describe("当时的问题。"),
      answer: z
        .string("缺少回答 answer，或回答不是文字。")
        .max(LONGEST_ANSWER, `回答过长，最多 ${LONGEST_ANSWER} 个字。`)
        .describe("得到的回答。"),
      status: z
        .enum(["answered", "partial", "refused", "clarify"], "没有这种回答状态 status。")
        .describe("回答的状态。"),
      citations: z
        .array(z.string("引用应为条款编号。").max(LONGEST_CLAUSE_ID, "条款编号过长。"), {
          error: "引用 citations 应为条款编号的数组。",
        })
        .max(MOST_CITATIONS, `引用过多，最多 ${MOST_CITATIONS} 条。`)
        .describe("所引条款的编号。"),
      asOf: z.iso.date("日期 asOf 应写作 YYYY-MM-DD。").optional().describe("提问日期。"),
    },
    "请求正文应为 JSON 对象，并注明 Content-Type: application/json。",
  );
}
