import type { Logger } from "pino";
import { FeedbackBook } from "../feedback/feedbackBook.ts";
import type { Settings } from "../settings/settings.ts";
import type { Edge } from "./edge.ts";
import { createRateLimit } from "./rateLimit.ts";
import { Readiness } from "./readiness.ts";
import { RunningAnswers } from "./runningAnswers.ts";

export function createEdge(settings: Settings, logger: Logger): Edge {
  return {
    settings,
    logger,
    readiness: new Readiness(),
    rateLimit: createRateLimit(settings.RATE_LIMIT_PER_MINUTE),
    running: new RunningAnswers(),
    feedback: new FeedbackBook(settings.DATA_DIR),
  };
}
