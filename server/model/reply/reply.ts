import type { WrittenSentence } from "../../verify/writtenSentence.ts";

/** What has been understood of a reply so far. */
export interface Reply {
  /** Whole sentences only. */
  readonly sentences: readonly WrittenSentence[];
  /** It says that the clauses don't answer. */
  readonly notAnswered: boolean;
}
