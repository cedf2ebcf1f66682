import type { AnswerResult } from "../../core/protocol.ts";
import type { AnswerListener } from "../assistant.ts";

/** Hands on a whole answer at once. */
export function tell(result: AnswerResult, listener: AnswerListener): AnswerResult {
  listener.onCitations(result.citations);
  listener.onDelta(result.answer);
  return result;
}
