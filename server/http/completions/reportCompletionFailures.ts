import type { ErrorRequestHandler } from "express";
import type { CompletionError } from "../../contract/completion.ts";
import type { Rejection } from "../rejection.ts";
import { rejectionOf } from "../rejectionOf.ts";
import { EventStream } from "./eventStream.ts";

/** OpenAI's form of an error; in the middle of a stream it is the last event, which its clients throw. */
export const reportCompletionFailures: ErrorRequestHandler = (
  thrown,
  _request,
  response,
  _next,
) => {
  const { requestId, log } = response.locals;
  const failure = rejectionOf(thrown, requestId, log);
  const { status, retryAfterSeconds } = failure;
  if (response.destroyed) return;
  if (response.headersSent) {
    const events = new EventStream(response);
    events.send(errorOf(failure));
    events.end();
    return;
  }
  if (retryAfterSeconds !== undefined) response.setHeader("Retry-After", retryAfterSeconds);
  response.status(status).json(errorOf(failure));
};

function errorOf({ status, code, message }: Rejection): CompletionError {
  return { error: { message, type: typeOf(status), param: null, code } };
}

function typeOf(status: number): CompletionError["error"]["type"] {
  if (status === 429) return "rate_limit_error";
  return status >= 500 ? "server_error" : "invalid_request_error";
}
