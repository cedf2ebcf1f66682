import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { z } from "zod";
import { inParallel } from "../concurrency/inParallel.ts";
import type { Judged } from "../measure/judged.ts";
import type { FillJudgePrompt } from "./readJudgePrompt.ts";

const opinion = z.object({ faithful: z.boolean(), answers: z.boolean(), why: z.string() });

export type Opinion = z.infer<typeof opinion>;

/** What the model thought of one answer, twice; null where it gave no readable opinion. */
export interface ModelVerdict {
  readonly id: string;
  readonly opinions: readonly [Opinion | null, Opinion | null];
}

/** Few enough for the rate limits of a small account. */
const CALLERS = 4;

/** Two independent runs over every answer: how far they agree says how far to trust either. */
export async function judgeByModel(
  model: BaseChatModel,
  fill: FillJudgePrompt,
  judged: readonly Judged[],
): Promise<ModelVerdict[]> {
  const answered = judged.filter(
    ({ answer }) => answer.status === "answered" || answer.status === "partial",
  );
  const callers = Array.from({ length: CALLERS }, () => model);
  return inParallel(callers, answered, async (caller, { question, answer }) => {
    const prompt = fill({
      question: question.question,
      answer: answer.answer,
      citations: answer.citations.map(({ label, text }) => `[${label}] ${text}`).join("\n"),
    });
    const opinions = await Promise.all([ask(caller, prompt), ask(caller, prompt)]);
    return { id: question.id, opinions };
  });
}

/** Models wrap JSON in fences and words; an answer without any is no opinion, not a fault. */
async function ask(model: BaseChatModel, prompt: string): Promise<Opinion | null> {
  try {
    const { text } = await model.invoke(prompt);
    return opinion.parse(JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)));
  } catch {
    return null;
  }
}
