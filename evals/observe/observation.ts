import type { AnswerResult, AnswerStatus, SearchHit } from "../../core/protocol.ts";
import type { GoldenQuestion } from "../questions/goldenQuestion.ts";

/** An answer, or a fault in its place: a fault is neither an answer nor a refusal. */
export type ObservedAnswer = Omit<AnswerResult, "status"> & {
  readonly status: AnswerStatus | "failed";
};

/** What one question brought to light, before anything is judged. */
export interface Observation {
  readonly question: GoldenQuestion;
  readonly answer: ObservedAnswer;
  /** Candidates for the plain question, as deep as the loss table looks. */
  readonly hits: readonly SearchHit[];
  readonly askMs: readonly number[];
  readonly searchMs: number;
  /** Same status and same citations in each repetition. */
  readonly stable: boolean;
}
