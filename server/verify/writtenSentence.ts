/** A sentence that someone wrote from labelled clauses; the text holds no markers. */
export interface WrittenSentence {
  readonly text: string;
  readonly labels: readonly number[];
}
