import { Rejection } from "../rejection.ts";
import { WaitingLines } from "./waitingLines.ts";

export interface QueueSize {
  /** So many are answered at the same time. */
  readonly atOnce: number;
  /** So many may wait. */
  readonly places: number;
}

/** Leaves the counter; the next one is called. */
export type Leave = () => void;

interface Waiting {
  call(): void;
  turnAway(): void;
}

/** How much the latest answer weighs in the time that an answer takes. */
const LATEST = 0.1;

/**
 * In front of the answering: a few at a time, the others wait. Clients take turns, so that one who asks
 * much waits behind their own questions only; and when all places are taken, the longest line gives
 * way to a shorter one.
 */
export class AnswerQueue {
  readonly #size: QueueSize;
  readonly #lines = new WaitingLines<Waiting>();
  #answering = 0;
  #usualMs = 0;

  constructor(size: QueueSize) {
    this.#size = size;
  }

  get waiting(): number {
    return this.#lines.length;
  }

  /** @throws Rejection (503, busy) when there is no place; the signal's reason when the client leaves. */
  async enter(client: string, signal: AbortSignal): Promise<Leave> {
    signal.throwIfAborted();
    if (this.#answering >= this.#size.atOnce) await this.#wait(client, signal);
    else this.#answering += 1;
    const started = performance.now();
    return () => {
      const ms = performance.now() - started;
      this.#usualMs += LATEST * (ms - this.#usualMs);
      // Whoever is called takes over the place of the one who leaves.
      const next = this.#lines.next();
      if (next) next.call();
      else this.#answering -= 1;
    };
  }

  #wait(client: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        call: () => {
          signal.removeEventListener("abort", leave);
          resolve();
        },
        turnAway: () => {
          signal.removeEventListener("abort", leave);
          reject(this.#busy());
        },
      };
      const leave = () => {
        this.#lines.remove(client, waiting);
        reject(signal.reason);
      };
      signal.addEventListener("abort", leave, { once: true });
      this.#lines.add(client, waiting);
      if (this.#lines.length > this.#size.places) this.#lines.dropLongest()?.turnAway();
    });
  }

  #busy(): Rejection {
    const ms = (this.#usualMs * this.#size.places) / this.#size.atOnce;
    const seconds = Math.max(1, Math.ceil(ms / 1000));
    return new Rejection(503, "busy", `现在提问的人很多，请 ${seconds} 秒后再试。`, seconds);
  }
}
