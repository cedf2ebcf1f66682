import { type FillPrompt, readPrompt } from "../../core/prompts.ts";

export type FillJudgePrompt = FillPrompt<"question" | "answer" | "citations">;

export function readJudgePrompt(): Promise<FillJudgePrompt> {
  return readPrompt("judge", ["question", "answer", "citations"]);
}
