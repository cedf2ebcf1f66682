import type { Logger } from "pino";
import type { AnswerResult } from "../../core/protocol.ts";
import type { FeedbackBook } from "./feedbackBook.ts";
import { countUnanswered, isUnanswered, type UnansweredAsking } from "./unansweredQuestions.ts";

const WRITE_EVERY_MS = 1_000;
/** More than are answered between two writes. */
const MOST_WAITING = 5_000;

/**
 * Counts what was left unanswered. Written together every second: a commit that is flushed to the disk
 * holds the event loop longer than an answer takes. A crash loses the last second's counts.
 */
export class UnansweredTally {
  readonly #book: FeedbackBook;
  readonly #logger: Pick<Logger, "warn">;
  #waiting: UnansweredAsking[] = [];
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(book: FeedbackBook, logger: Pick<Logger, "warn">) {
    this.#book = book;
    this.#logger = logger;
  }

  add(question: string, result: AnswerResult): void {
    if (!isUnanswered(result) || this.#waiting.length >= MOST_WAITING) return;
    this.#waiting.push({ question, reason: result.reason, askedAt: new Date().toISOString() });
    this.#timer ??= setTimeout(() => void this.flush(), WRITE_EVERY_MS).unref();
  }

  /** Ends when all that was added stands in the database; what can't be written is a line in the log. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#writing = this.#writing.then(() => this.#write(waiting));
    await this.#writing;
  }

  async #write(askings: readonly UnansweredAsking[]): Promise<void> {
    if (askings.length === 0) return;
    try {
      await countUnanswered(await this.#book.database(), askings);
    } catch (fault) {
      this.#logger.warn(
        { err: fault, questions: askings.length },
        "unanswered questions not counted",
      );
    }
  }
}
