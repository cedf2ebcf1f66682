import type { Limits } from "../limits.ts";

/** For tests: nobody waits long. */
export const IMPATIENT: Limits = {
  totalMs: 3_000,
  silenceMs: 300,
  attempts: 3,
  pauseMs: 10,
  repairs: 2,
  characters: 6_000,
};
