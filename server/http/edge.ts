import type { Logger } from "pino";
import type { FeedbackBook } from "../feedback/feedbackBook.ts";
import type { UnansweredTally } from "../feedback/unansweredTally.ts";
import type { Metrics } from "../observe/metrics/createMetrics.ts";
import type { QuestionObserver } from "../observe/questionRecord.ts";
import type { Redis } from "../redis/connectRedis.ts";
import type { Settings } from "../settings/settings.ts";
import type { AnswerQueue } from "./queue/answerQueue.ts";
import type { RateLimit } from "./rateLimit.ts";
import type { Readiness } from "./readiness.ts";
import type { RunningAnswers } from "./runningAnswers.ts";
import type { AskValidator } from "./validate/askRequest.ts";

/** What HTTP and sockets share: one count of requests, one queue, one list of running answers. */
export interface Edge {
  readonly settings: Settings;
  readonly logger: Logger;
  readonly readiness: Readiness;
  readonly validateAsk: AskValidator;
  readonly rateLimit: RateLimit;
  readonly queue: AnswerQueue;
  readonly running: RunningAnswers;
  /** Shared with the other processes of the service, where there are any. */
  readonly redis: Redis | undefined;
  readonly feedback: FeedbackBook;
  readonly unanswered: UnansweredTally;
  readonly metrics: Metrics;
  /** Hear of every question when it is over; the metrics are among them. */
  readonly observers: readonly QuestionObserver[];
}
