import type { ErrorRequestHandler } from "express";
import type { ErrorBody } from "../../../core/protocol.ts";
import { rejectionOf } from "../rejectionOf.ts";

/** Every failure leaves as {error: {code, message}}; Express knows an error handler by its four arguments. */
export const reportFailures: ErrorRequestHandler = (thrown, _request, response, _next) => {
  const { requestId, log } = response.locals;
  const { status, code, message, retryAfterSeconds } = rejectionOf(thrown, requestId, log);
  if (response.destroyed) return;
  if (response.headersSent) {
    // Half an answer is out: only a broken connection tells the client that it is not the whole.
    response.destroy();
    return;
  }
  if (retryAfterSeconds !== undefined) response.setHeader("Retry-After", retryAfterSeconds);
  const body: ErrorBody = { error: { code, message } };
  response.status(status).json(body);
};
