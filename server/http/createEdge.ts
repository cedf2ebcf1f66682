import type { Logger } from "pino";
import { FeedbackBook } from "../feedback/feedbackBook.ts";
import { UnansweredTally } from "../feedback/unansweredTally.ts";
import { createMetrics } from "../observe/metrics/createMetrics.ts";
import type { QuestionObserver } from "../observe/questionRecord.ts";
import type { Redis } from "../redis/connectRedis.ts";
import type { Settings } from "../settings/settings.ts";
import type { Edge } from "./edge.ts";
import { createAnswerQueue } from "./queue/createAnswerQueue.ts";
import { createRateLimit } from "./rateLimit.ts";
import { Readiness } from "./readiness.ts";
import { RunningAnswers } from "./runningAnswers.ts";
import { createAskValidator } from "./validate/askRequest.ts";

export function createEdge(
  settings: Settings,
  logger: Logger,
  observers: readonly QuestionObserver[] = [],
  redis?: Redis,
): Edge {
  const readiness = new Readiness();
  const running = new RunningAnswers();
  const feedback = new FeedbackBook(settings.DATA_DIR);
  const queue = createAnswerQueue(settings);
  const metrics = createMetrics({ readiness, running, queue });
  return {
    settings,
    logger,
    readiness,
    validateAsk: createAskValidator(settings.MAX_QUESTION_CHARACTERS),
    rateLimit: createRateLimit(settings.RATE_LIMIT_PER_MINUTE, redis),
    queue,
    running,
    redis,
    feedback,
    unanswered: new UnansweredTally(feedback, logger),
    metrics,
    observers: [metrics, ...observers],
  };
}
