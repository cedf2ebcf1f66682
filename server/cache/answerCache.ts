import type { AnswerResult, Citation } from "../../core/protocol.ts";

/** One thing that a listener hears while an answer is made. */
export type Told =
  | { readonly kind: "delta"; readonly text: string }
  | { readonly kind: "citations"; readonly citations: readonly Citation[] };

/** An answer as it was given: what was told, in order, and what it came to. Plain data, good for JSON. */
export interface GivenAnswer {
  readonly told: readonly Told[];
  readonly result: AnswerResult;
}

/** joined: the same question was being answered for somebody else at the time. */
export type CacheUse = "hit" | "joined" | "miss";

/**
 * Answers by the digest of what was asked. A driver is bounded, may forget at any time, and never
 * rejects: without its engine it knows nothing.
 */
export interface AnswerCache {
  read(key: string): Promise<GivenAnswer | undefined>;
  write(key: string, answer: GivenAnswer): Promise<void>;
}
