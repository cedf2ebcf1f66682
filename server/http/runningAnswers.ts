import { stopping } from "./readiness.ts";
import { Rejection } from "./rejection.ts";

/** The last resort against a model that never ends; the domain has shorter limits of its own. */
const LONGEST_ANSWER_MS = 120_000;

/** Every answer in the making: none lasts for ever, and a stop can wait for them, then end those that are left. */
export class RunningAnswers {
  readonly #running = new Map<AbortController, Promise<unknown>>();
  readonly #longestMs: number;
  #stopping = false;

  constructor(longestMs = LONGEST_ANSWER_MS) {
    this.#longestMs = longestMs;
  }

  get count(): number {
    return this.#running.size;
  }

  /** @throws Rejection (503) once the service is stopping. */
  async track<T>(controller: AbortController, work: () => Promise<T>): Promise<T> {
    if (this.#stopping) throw stopping();
    const running = work();
    this.#running.set(controller, running);
    const timer = setTimeout(() => controller.abort(tooSlow()), this.#longestMs);
    return await running.finally(() => {
      clearTimeout(timer);
      this.#running.delete(controller);
    });
  }

  async finish(graceMs: number): Promise<void> {
    this.#stopping = true;
    const timer = setTimeout(() => this.#abortAll(), graceMs);
    await Promise.allSettled(this.#running.values());
    clearTimeout(timer);
  }

  #abortAll(): void {
    for (const controller of this.#running.keys()) controller.abort(stopping());
  }
}

function tooSlow(): Rejection {
  return new Rejection(504, "too-slow", "回答用时过长，已停止。请稍后再试，或换一个更具体的问法。");
}
