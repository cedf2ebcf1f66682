import { LRUCache } from "lru-cache";
import type { AnswerCache, GivenAnswer } from "./answerCache.ts";

/** In this process's memory; the answer that was longest not asked for goes first. */
export function memoryAnswerCache(answers: number): AnswerCache {
  const kept = new LRUCache<string, GivenAnswer>({ max: answers });
  return {
    read: async (key) => kept.get(key),
    write: async (key, answer) => void kept.set(key, answer),
  };
}
