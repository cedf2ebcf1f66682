import type { FeedbackRequest } from "../../../core/feedback.ts";
import type { AnswerResult } from "../../../core/protocol.ts";
import type { Exchange } from "../conversation/conversation.ts";

export type Judgement = Pick<FeedbackRequest, "verdict" | "reason" | "comment">;

/** What is judged goes along, so that the office sees what the person saw. */
export function feedbackOf(
  { question, asOf }: Exchange,
  { answer, status, citations }: AnswerResult,
  judgement: Judgement,
): FeedbackRequest {
  return {
    ...judgement,
    question,
    answer,
    status,
    citations: citations.map(({ clauseId }) => clauseId),
    ...(asOf ? { asOf } : {}),
  };
}
