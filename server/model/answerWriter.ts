import type { Unavailability } from "../../core/model/unavailability.ts";
import type { LabelledClause } from "../verify/labelledClause.ts";
import type { WrittenSentence } from "../verify/writtenSentence.ts";

export interface WriterInput {
  readonly question: string;
  /** The question with the subject that it takes from earlier turns. */
  readonly subject: string;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly evidence: readonly LabelledClause[];
}

export type WriterOutcome =
  | { readonly kind: "written"; readonly sentences: readonly WrittenSentence[] }
  /** The model found that the clauses don't answer the question. */
  | { readonly kind: "not-answered" }
  | { readonly kind: "unavailable"; readonly reason: Unavailability };

export interface AnswerWriter {
  /** Hands on each sentence once it is verified. @throws the signal's reason, and nothing else */
  write(
    input: WriterInput,
    signal: AbortSignal,
    onSentence: (sentence: WrittenSentence) => void,
  ): Promise<WriterOutcome>;
}
