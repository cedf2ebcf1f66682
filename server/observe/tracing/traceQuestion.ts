import {
  type Attributes,
  ROOT_CONTEXT,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import type { QuestionRecord } from "../questionRecord.ts";

/** Ends of a question that the client chose; no error of the service. */
const BY_THE_CLIENT = new Set(["cancelled", "client-gone"]);

/** One span for the question, with the request id that the log has, and one below it for each stage. */
export function traceQuestion(tracer: Tracer, record: QuestionRecord): void {
  const { outcome, startedAt, firstWordAt, endedAt, stages } = record;
  const attributes = attributesOf(record);
  const question = tracer.startSpan("question", { startTime: startedAt, attributes, root: true });
  const below = trace.setSpan(ROOT_CONTEXT, question);
  for (const { stage, startedAt: startTime, endedAt: endTime } of stages)
    tracer.startSpan(stage, { startTime }, below).end(endTime);
  if (firstWordAt !== undefined) question.addEvent("first word", firstWordAt);
  if ("failure" in outcome && !BY_THE_CLIENT.has(outcome.failure))
    question.setStatus({ code: SpanStatusCode.ERROR, message: outcome.failure });
  question.end(endedAt);
}

function attributesOf({ requestId, outcome, cacheUse, modelFailure }: QuestionRecord): Attributes {
  return {
    "policy.request_id": requestId,
    ...("failure" in outcome
      ? { "policy.failure": outcome.failure }
      : { "policy.status": outcome.status, "policy.citations": outcome.citations }),
    ...("reason" in outcome && outcome.reason && { "policy.refusal_reason": outcome.reason }),
    ...(cacheUse && { "policy.cache": cacheUse }),
    ...(modelFailure && { "policy.model_failure": modelFailure }),
  };
}
