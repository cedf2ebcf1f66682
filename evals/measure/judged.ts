import type { Verdict } from "../judge/verdict.ts";
import type { Observation } from "../observe/observation.ts";

/** One question with all that was seen and said of it. */
export interface Judged extends Observation {
  readonly verdict: Verdict;
}
