import type { FeedbackReason } from "../../../core/feedback.ts";

export const REASON_WORDS: Readonly<Record<FeedbackReason, string>> = {
  "wrong-clause": "引用条款不对",
  "out-of-date": "已过时",
  incomplete: "不完整",
  "not-answered": "没有回答",
  other: "其他",
};
