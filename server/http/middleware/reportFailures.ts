import type { ErrorRequestHandler } from "express";
import type { ErrorBody } from "../../../core/protocol.ts";
import { rejectionOf } from "../rejectionOf.ts";

/** Every failure leaves as {error: {code, message}}; Express knows an error handler by its four arguments. */
export const reportFailures: ErrorRequestHandler = (thrown, _request, response, next) => {
  const { requestId, log } = response.locals;
  const { status, code, message, retryAfterSeconds } = rejectionOf(thrown, requestId, log);
  if (response.headersSent || response.destroyed) return next(thrown);
  if (retryAfterSeconds !== undefined) response.setHeader("Retry-After", retryAfterSeconds);
  const body: ErrorBody = { error: { code, message } };
  response.status(status).json(body);
};
