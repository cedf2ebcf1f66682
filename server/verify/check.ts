import type { KnownNames } from "./source/knownNames.ts";
import type { Source } from "./source/sourceOf.ts";
import type { Failure } from "./verdict.ts";

/** What a check is told: the sentence, what its labels vouch for, and the question behind it. */
export interface Claim {
  readonly text: string;
  readonly question: string;
  readonly source: Source;
  readonly names: KnownNames;
}

/** The failure it found, or nothing. */
export type Check = (claim: Claim) => Failure | undefined;
