import { type FillPrompt, readPrompt } from "../../core/prompts.ts";

export interface WriterPrompts {
  readonly answer: FillPrompt<never>;
  readonly material: FillPrompt<"question" | "subject" | "asOf" | "clauses">;
  readonly repair: FillPrompt<"sentence" | "labels" | "problem">;
}

/** @throws with a sentence for people where a prompt is broken */
export async function readWriterPrompts(): Promise<WriterPrompts> {
  return {
    answer: await readPrompt("answer"),
    material: await readPrompt("material", ["question", "subject", "asOf", "clauses"]),
    repair: await readPrompt("repair", ["sentence", "labels", "problem"]),
  };
}
