import type { Redis } from "../redis/connectRedis.ts";
import type { AnswerCache } from "./answerCache.ts";

/** An answer holds for the day it was asked on, which is part of its key. */
const KEPT_SECONDS = 24 * 60 * 60;

const keyOf = (key: string) => `policy-answers:answer:${key}`;

/** Shared by all processes of a service. Redis bounds it (`maxmemory`, `allkeys-lru`); each answer goes after a day at the latest. */
export function redisAnswerCache({ client }: Redis, keptSeconds = KEPT_SECONDS): AnswerCache {
  return {
    async read(key) {
      const kept = await client.get(keyOf(key)).catch(() => null);
      return kept === null ? undefined : JSON.parse(kept);
    },
    async write(key, answer) {
      const expiration = { type: "EX", value: keptSeconds } as const;
      await client.set(keyOf(key), JSON.stringify(answer), { expiration }).catch(() => {});
    },
  };
}
