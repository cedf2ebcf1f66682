/** A hard word of an answer: one that is either in the cited clauses or made up. */
export interface Claim {
  readonly kind: "figure" | "date" | "document" | "office";
  /** As the answer writes it, numerals made Arabic. */
  readonly text: string;
  readonly supported: boolean;
}
