import { stopping } from "./readiness.ts";

/** Every answer in the making, so that a stop can wait for them and then end those that are left. */
export class RunningAnswers {
  readonly #running = new Map<AbortController, Promise<unknown>>();
  #stopping = false;

  get count(): number {
    return this.#running.size;
  }

  /** @throws Rejection (503) once the service is stopping. */
  async track<T>(controller: AbortController, work: () => Promise<T>): Promise<T> {
    if (this.#stopping) throw stopping();
    const running = work();
    this.#running.set(controller, running);
    return await running.finally(() => this.#running.delete(controller));
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
