/** How long a reader waits for the model before the clauses themselves are shown. */
export interface Limits {
  /** For the whole answer, retries and repairs included. */
  readonly totalMs: number;
  /** Between two pieces of a stream, and before the first. */
  readonly silenceMs: number;
  readonly attempts: number;
  /** Before the second attempt; doubled for the next. */
  readonly pauseMs: number;
  readonly repairs: number;
  /** A reply that runs on past this is no answer. */
  readonly characters: number;
}

export const LIMITS: Limits = {
  totalMs: 25_000,
  silenceMs: 10_000,
  attempts: 3,
  pauseMs: 500,
  repairs: 3,
  characters: 6_000,
};
