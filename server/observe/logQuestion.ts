import type { Logger } from "pino";
import type { QuestionRecord } from "./questionRecord.ts";

/** One line a question that was answered, and one more where the model left it to the extract. */
export function logQuestion(
  record: QuestionRecord,
  question: string | undefined,
  log: Logger,
): void {
  const { outcome, startedAt, endedAt, modelFailure } = record;
  if (modelFailure) log.warn({ reason: modelFailure }, "no answer from the model");
  if ("failure" in outcome) return;
  const ms = Math.round(endedAt - startedAt);
  log.info({ ...outcome, ms, ...(question !== undefined && { question }) }, "answered");
}
