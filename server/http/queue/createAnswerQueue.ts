import type { Settings } from "../../settings/settings.ts";
import { AnswerQueue } from "./answerQueue.ts";

/** Without a model an answer is all computing: more at once would only make each of them later. */
const AT_ONCE = 4;
/** With one, most of an answer is waiting for its service. */
const AT_ONCE_WITH_MODEL = 32;

export function createAnswerQueue(settings: Settings): AnswerQueue {
  const usual = settings.OPENAI_API_KEY ? AT_ONCE_WITH_MODEL : AT_ONCE;
  return new AnswerQueue({
    atOnce: settings.ANSWERS_AT_ONCE ?? usual,
    places: settings.QUEUE_SIZE,
  });
}
