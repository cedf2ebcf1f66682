import type { AskRequest } from "../../core/protocol.ts";
import type { Assistant } from "../assistant.ts";
import type { AnswerCache, Told } from "./answerCache.ts";
import { AnswerInMaking, type Making } from "./answerInMaking.ts";
import { type AnswerSource, answerKey } from "./answerKey.ts";
import { listenWith, retell } from "./told.ts";

type Ask = Assistant["ask"];

/** Works once for questions that are one and the same: those that come meanwhile join in, later ones are told again. */
export function rememberAnswers(ask: Ask, cache: AnswerCache, source: AnswerSource): Ask {
  const inMaking = new Map<string, AnswerInMaking>();

  return async (request, listener, signal) => {
    signal.throwIfAborted();
    const key = answerKey(request, source);
    const running = inMaking.get(key);
    if (!running || running.abandoned) return await start(key, request).join(listener, signal);
    listener.onCacheUse?.("joined");
    return await running.join(listener, signal);
  };

  function start(key: string, request: AskRequest): AnswerInMaking {
    const answer = new AnswerInMaking(answerOnce(key, request));
    inMaking.set(key, answer);
    const end = () => {
      if (inMaking.get(key) === answer) inMaking.delete(key);
    };
    answer.result.then(end, end);
    return answer;
  }

  function answerOnce(key: string, request: AskRequest): Making {
    return async (listener, signal) => {
      const known = await cache.read(key);
      listener.onCacheUse?.(known ? "hit" : "miss");
      if (known) {
        retell(known.told, listener);
        return { ...known.result, timings: { retrieveMs: 0, composeMs: 0 } };
      }
      const told: Told[] = [];
      const recorded = listenWith((one) => {
        told.push(one);
        retell([one], listener);
      });
      const result = await ask(request, { ...listener, ...recorded }, signal);
      // A note or a step without the model tells of a failure: the next asker is owed another try.
      if (result.note === undefined && !result.timings.withoutModel)
        void cache.write(key, { told, result });
      return result;
    };
  }
}
