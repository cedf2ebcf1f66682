import type { AnswerStatus, RefusalReason } from "./protocol.ts";

/** The wire contract of feedback and of the office that reads it. */

export const FEEDBACK_REASONS = [
  "wrong-clause",
  "out-of-date",
  "incomplete",
  "not-answered",
  "other",
] as const;

export type FeedbackReason = (typeof FEEDBACK_REASONS)[number];

export const VERDICTS = ["up", "down"] as const;

export type Verdict = (typeof VERDICTS)[number];

/** POST /api/feedback: one person's judgement of one answer, without the person. */
export interface FeedbackRequest {
  readonly verdict: Verdict;
  readonly reason?: FeedbackReason;
  readonly comment?: string;
  readonly question: string;
  readonly answer: string;
  readonly status: AnswerStatus;
  /** Clause ids of the citations. */
  readonly citations: readonly string[];
  readonly asOf?: string;
}

/** Kept for good once it is sent. */
export interface FeedbackReceipt {
  readonly id: number;
}

export interface StoredFeedback extends FeedbackRequest {
  readonly id: number;
  /** ISO instant. */
  readonly givenAt: string;
  /** Names the index that the answer was made from. */
  readonly indexFingerprint: string;
}

/** What the office asks to see; whatever is absent does not narrow. */
export interface FeedbackFilter {
  readonly verdict?: Verdict;
  readonly reason?: FeedbackReason;
  /** Words of the question, the answer or the comment. */
  readonly words?: string;
  /** Only what came before this one: the way to the next page. */
  readonly before?: number;
}

export interface FeedbackPage {
  /** Newest first. */
  readonly feedback: readonly StoredFeedback[];
  readonly more: boolean;
}

export interface UnansweredQuestion {
  readonly question: string;
  readonly reason: RefusalReason | null;
  readonly count: number;
  readonly lastAskedAt: string;
}
