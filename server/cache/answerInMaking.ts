import type { AnswerResult } from "../../core/protocol.ts";
import type { AnswerListener } from "../assistant.ts";
import type { Told } from "./answerCache.ts";
import { listenWith, retell } from "./told.ts";

export type Making = (listener: AnswerListener, signal: AbortSignal) => Promise<AnswerResult>;

/**
 * One answer in the making, and everybody who waits for it. Who comes late hears first what was told
 * already; when the last one has left, the work is stopped.
 */
export class AnswerInMaking {
  readonly result: Promise<AnswerResult>;
  readonly #told: Told[] = [];
  readonly #listeners = new Set<AnswerListener>();
  /** Who asked first: its question is the one that the work is counted for. */
  #first: AnswerListener | undefined;
  readonly #controller = new AbortController();

  constructor(make: Making) {
    const listener = listenWith((told) => {
      this.#told.push(told);
      for (const waiting of this.#listeners) retell([told], waiting);
    });
    const counted: AnswerListener = {
      ...listener,
      onStage: (timing) => this.#first?.onStage?.(timing),
      onCacheUse: (use) => this.#first?.onCacheUse?.(use),
      onModelFailure: (reason) => this.#first?.onModelFailure?.(reason),
    };
    this.result = make(counted, this.#controller.signal);
  }

  /** Whether everybody left; such an answer is not to be joined. */
  get abandoned(): boolean {
    return this.#controller.signal.aborted;
  }

  /** @throws the signal's reason, or the fault of the making */
  async join(listener: AnswerListener, signal: AbortSignal): Promise<AnswerResult> {
    this.#first ??= listener;
    retell(this.#told, listener);
    this.#listeners.add(listener);
    const leave = () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#controller.abort(signal.reason);
    };
    signal.addEventListener("abort", leave, { once: true });
    const result = await this.result.finally(() => signal.removeEventListener("abort", leave));
    signal.throwIfAborted();
    return result;
  }
}
