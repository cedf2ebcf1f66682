import { z } from "zod";
import {
  FEEDBACK_REASONS,
  type FeedbackPage,
  type FeedbackReceipt,
  type StoredFeedback,
  type UnansweredQuestion,
  VERDICTS,
} from "../../core/feedback.ts";
import { answerStatus, refusalReason } from "./answer.ts";
import { describes } from "./describes.ts";
import { whole } from "./whole.ts";

export const feedbackReceipt = describes<FeedbackReceipt>()(
  z
    .strictObject({ id: whole.describe("意见的编号。") })
    .meta({ id: "FeedbackReceipt", description: "意见已存盘的回执。" }),
);

const storedFeedback = describes<StoredFeedback>()(
  z
    .strictObject({
      id: whole.describe("意见的编号。"),
      givenAt: z.string().describe("收到的时刻（ISO 8601）。"),
      indexFingerprint: z.string().describe("作答时所用索引的指纹。"),
      verdict: z.enum(VERDICTS).describe("up 有用；down 没用。"),
      reason: z.enum(FEEDBACK_REASONS).exactOptional().describe("没用的原因。"),
      comment: z.string().exactOptional().describe("补充说明。"),
      question: z.string(),
      answer: z.string(),
      status: answerStatus,
      citations: z.array(z.string()).describe("所引条款的编号。"),
      asOf: z.string().exactOptional().describe("提问日期，YYYY-MM-DD。"),
    })
    .meta({ id: "StoredFeedback", description: "已存的一条意见，不含提问者的身份。" }),
);

export const feedbackPage = describes<FeedbackPage>()(
  z
    .strictObject({
      feedback: z.array(storedFeedback).describe("新的在前。"),
      more: z.boolean().describe("后面还有没有。"),
    })
    .meta({ id: "FeedbackPage", description: "一页意见。" }),
);

export const unansweredQuestion = describes<UnansweredQuestion>()(
  z
    .strictObject({
      question: z.string(),
      reason: refusalReason.nullable(),
      count: whole.describe("问过的次数。"),
      lastAskedAt: z.string().describe("最近一次的时刻（ISO 8601）。"),
    })
    .meta({ id: "UnansweredQuestion", description: "没有答上的问题。" }),
);
