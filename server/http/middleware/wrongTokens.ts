import type { Options } from "express-rate-limit";
import { LocalCounts } from "../localCounts.ts";
import { Rejection } from "../rejection.ts";

const WINDOW_MS = 60_000;
const TRIES = 10;

/** Wrong tokens by client; nothing else counts, not even a request that its client gives up. */
export interface WrongTokens {
  /** @throws Rejection 429 for who has been wrong too often, whatever the token now. */
  check(client: string): Promise<void>;
  count(client: string): Promise<void>;
}

export function createWrongTokens(): WrongTokens {
  const counts = new LocalCounts();
  counts.init({ windowMs: WINDOW_MS } as Options);
  return {
    async check(client) {
      const { totalHits = 0, resetTime } = (await counts.get(client)) ?? {};
      const remaining = (resetTime?.getTime() ?? 0) - Date.now();
      // A window that ends later than a new one would was begun before the clock was set back.
      const isCurrent = remaining > 0 && remaining <= WINDOW_MS;
      if (isCurrent && totalHits >= TRIES) throw tooManyTries();
    },
    async count(client) {
      await counts.increment(client);
    },
  };
}

function tooManyTries(): Rejection {
  const seconds = WINDOW_MS / 1000;
  const message = `口令错误次数过多，请 ${seconds} 秒后再试。`;
  return new Rejection(429, "too-many-tries", message, seconds);
}
