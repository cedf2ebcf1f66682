import type { Settings } from "../settings/settings.ts";
import type { AnswerCache } from "./answerCache.ts";
import { memoryAnswerCache } from "./memoryAnswerCache.ts";

/** The cache of the settings; undefined where it is turned off. */
export function createAnswerCache({ ANSWER_CACHE_SIZE }: Settings): AnswerCache | undefined {
  return ANSWER_CACHE_SIZE > 0 ? memoryAnswerCache(ANSWER_CACHE_SIZE) : undefined;
}
