import type { Limits } from "../../core/model/limits.ts";

/** Nobody waits at a page: a limit of requests per minute is sat out. */
export const PATIENT_LIMITS: Limits = {
  totalMs: 300_000,
  silenceMs: 60_000,
  attempts: 7,
  pauseMs: 2_000,
  repairs: 0,
  characters: 8_000,
};
