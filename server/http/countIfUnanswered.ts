import type { Logger } from "pino";
import type { AnswerResult } from "../../core/protocol.ts";
import { countUnanswered, isUnanswered } from "../feedback/unansweredQuestions.ts";
import type { Edge } from "./edge.ts";

/** Never in the way of the answer: a count that could not be kept is a line in the log. */
export async function countIfUnanswered(
  edge: Edge,
  question: string,
  result: AnswerResult,
  log: Logger,
): Promise<void> {
  if (!isUnanswered(result)) return;
  try {
    const database = await edge.feedback.database();
    await countUnanswered(database, question, result.reason, new Date().toISOString());
  } catch (fault) {
    log.warn({ err: fault }, "unanswered question not counted");
  }
}
