/** Parts of the retrieval that the evaluation switches off in turn, to show what each brings. */
export interface Switches {
  readonly exact: boolean;
  readonly lexical: boolean;
  readonly sentences: boolean;
  readonly asked: boolean;
  readonly rerank: boolean;
  /** By the model, where MODEL_RERANK asks for it. */
  readonly modelRerank: boolean;
}

export const ALL_ON: Switches = {
  exact: true,
  lexical: true,
  sentences: true,
  asked: true,
  rerank: true,
  modelRerank: true,
};
