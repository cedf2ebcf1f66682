import type { FeedbackReason, StoredFeedback } from "../../core/feedback.ts";

const REASONS: Readonly<Record<FeedbackReason, string>> = {
  "wrong-clause": "引用条款不对",
  "out-of-date": "已过时",
  incomplete: "不完整",
  "not-answered": "没有回答",
  other: "其他",
};

/** Lines for `npm run eval -- --candidates FILE`, which makes golden questions without their gold of them. */
export function goldenCandidates(feedback: readonly StoredFeedback[]): string {
  return feedback.map((given) => `${JSON.stringify(candidate(given))}\n`).join("");
}

function candidate({ question, answer, reason, comment, givenAt, citations }: StoredFeedback) {
  return {
    question,
    answer,
    ...(reason && { reason: REASONS[reason] }),
    ...(comment && { comment }),
    citations,
    at: givenAt,
  };
}
