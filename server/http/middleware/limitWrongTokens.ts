import type { RequestHandler } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import { LocalCounts } from "../localCounts.ts";
import { Rejection } from "../rejection.ts";

const WINDOW_MS = 60_000;
const TRIES = 10;

/** Only what ended in 401 counts, and it counts even where requests as such are not limited. */
export function limitWrongTokens(): RequestHandler {
  return rateLimit({
    windowMs: WINDOW_MS,
    limit: TRIES,
    store: new LocalCounts(),
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_request, response) => response.statusCode !== 401,
    standardHeaders: false,
    legacyHeaders: false,
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ""),
    handler: (_request, _response, next) => next(tooManyTries()),
    validate: false,
  });
}

function tooManyTries(): Rejection {
  const seconds = WINDOW_MS / 1000;
  const message = `口令错误次数过多，请 ${seconds} 秒后再试。`;
  return new Rejection(429, "too-many-tries", message, seconds);
}
