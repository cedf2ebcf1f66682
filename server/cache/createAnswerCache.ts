import type { Redis } from "../redis/connectRedis.ts";
import type { Settings } from "../settings/settings.ts";
import type { AnswerCache } from "./answerCache.ts";
import { memoryAnswerCache } from "./memoryAnswerCache.ts";
import { redisAnswerCache } from "./redisAnswerCache.ts";

/** The cache of the settings, in Redis where there is one; undefined where it is turned off. */
export function createAnswerCache(
  { ANSWER_CACHE_SIZE }: Settings,
  redis: Redis | undefined,
): AnswerCache | undefined {
  if (ANSWER_CACHE_SIZE === 0) return undefined;
  return redis ? redisAnswerCache(redis) : memoryAnswerCache(ANSWER_CACHE_SIZE);
}
