import type { Unavailability } from "../../core/model/unavailability.ts";
import type { AnswerResult } from "../../core/protocol.ts";
import type { CacheUse } from "../cache/answerCache.ts";
import type { StageTiming } from "./stageTiming.ts";

/** What is known of a question when it is over. Neither its words nor who asked: it is counted and sent on. */
export interface QuestionRecord {
  readonly requestId: string;
  /** Times in milliseconds since the epoch, with fractions. */
  readonly startedAt: number;
  readonly firstWordAt?: number;
  readonly endedAt: number;
  readonly stages: readonly StageTiming[];
  /** Absent where no answers are kept. */
  readonly cacheUse?: CacheUse;
  /** The model was asked and wrote nothing that could be used. */
  readonly modelFailure?: Unavailability;
  readonly outcome:
    | (Pick<AnswerResult, "status" | "reason"> & { readonly citations: number })
    /** The code of the rejection or fault that the client was told. */
    | { readonly failure: string };
}

export interface QuestionObserver {
  /** Hears of each question once, when it is over. Must not throw. */
  observe(record: QuestionRecord): void;
}
