import type { RequestHandler } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import type { Redis } from "../redis/connectRedis.ts";
import { LocalCounts } from "./localCounts.ts";
import { Rejection } from "./rejection.ts";
import { SharedCounts } from "./sharedCounts.ts";

const MINUTE_MS = 60_000;

export interface RateLimit {
  readonly middleware: RequestHandler;
  /** Counts one request that came by a socket. @throws Rejection (429) */
  admit(address: string): Promise<void>;
}

/** One count for each client over both transports and all processes, so that none is a way around another. */
export function createRateLimit(perMinute: number, redis?: Redis): RateLimit {
  const unlimited = perMinute === 0;
  const store = redis ? new SharedCounts(redis) : new LocalCounts();
  const middleware = rateLimit({
    windowMs: MINUTE_MS,
    limit: Math.max(perMinute, 1),
    skip: () => unlimited,
    store,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ""),
    handler: async (request, _response, next) => {
      const hits = await store.get(ipKeyGenerator(request.ip ?? ""));
      next(tooMany(hits?.resetTime));
    },
    // A stray X-Forwarded-For is no reason to write to the console: TRUST_PROXY says what counts.
    validate: false,
  });
  const admit = async (address: string) => {
    if (unlimited) return;
    const { totalHits, resetTime } = await store.increment(ipKeyGenerator(address));
    if (totalHits > perMinute) throw tooMany(resetTime);
  };
  return { middleware, admit };
}

function tooMany(resetTime?: Date): Rejection {
  const left = resetTime ? resetTime.getTime() - Date.now() : MINUTE_MS;
  const seconds = Math.max(1, Math.ceil(left / 1000));
  return new Rejection(429, "rate-limited", `提问过于频繁，请 ${seconds} 秒后再试。`, seconds);
}
