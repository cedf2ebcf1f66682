import type { WrittenSentence } from "./writtenSentence.ts";

export type FailureReason =
  | "no-label"
  | "markup"
  | "figure"
  | "date"
  | "amount-word"
  | "document-number"
  | "office"
  | "person"
  | "validity"
  | "commitment"
  | "scope-lost"
  | "scope-added"
  | "ungrounded";

export interface Failure {
  readonly reason: FailureReason;
  /** For the writer who is asked to repair the sentence: which words, and what is wrong with them. */
  readonly detail: string;
}

/** A sentence that stands keeps only the labels that were issued. */
export type Verdict =
  | { readonly kind: "ok"; readonly sentence: WrittenSentence }
  | ({ readonly kind: "failed" } & Failure);
