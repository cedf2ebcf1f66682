import type { Unavailability } from "../../core/model/unavailability.ts";
import type { AnswerResult } from "../../core/protocol.ts";
import type { AnswerListener } from "../assistant.ts";
import type { CacheUse } from "../cache/answerCache.ts";
import { now } from "./now.ts";
import type { QuestionRecord } from "./questionRecord.ts";
import type { StageTiming } from "./stageTiming.ts";

/** Stands between the assistant and a listener, and keeps the times of what passes. */
export class QuestionRecorder {
  readonly listener: AnswerListener;
  readonly #requestId: string;
  readonly #startedAt = now();
  readonly #stages: StageTiming[] = [];
  #firstWordAt: number | undefined;
  #cacheUse: CacheUse | undefined;
  #modelFailure: Unavailability | undefined;

  constructor(requestId: string, listener: AnswerListener) {
    this.#requestId = requestId;
    this.listener = {
      onDelta: (text) => {
        this.#firstWordAt ??= now();
        listener.onDelta(text);
      },
      onCitations: (citations) => listener.onCitations(citations),
      onStage: (timing) => void this.#stages.push(timing),
      onCacheUse: (use) => {
        this.#cacheUse = use;
      },
      onModelFailure: (reason) => {
        this.#modelFailure = reason;
      },
    };
  }

  answered({ status, reason, citations }: AnswerResult): QuestionRecord {
    return this.#record({ status, reason, citations: citations.length });
  }

  failed(code: string): QuestionRecord {
    return this.#record({ failure: code });
  }

  #record(outcome: QuestionRecord["outcome"]): QuestionRecord {
    return {
      requestId: this.#requestId,
      startedAt: this.#startedAt,
      ...(this.#firstWordAt !== undefined && { firstWordAt: this.#firstWordAt }),
      endedAt: now(),
      stages: this.#stages,
      ...(this.#cacheUse && { cacheUse: this.#cacheUse }),
      ...(this.#modelFailure && { modelFailure: this.#modelFailure }),
      outcome,
    };
  }
}
