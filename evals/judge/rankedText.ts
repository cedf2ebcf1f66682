/** What can be judged: a text that claims to be of a document. */
export interface RankedText {
  readonly documentNumber: string;
  readonly text: string;
}
