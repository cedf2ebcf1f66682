import { z } from "zod";
import type { ReplyShape } from "../../core/model/replyShape.ts";

/** An answer as prompts/answer.md asks for it. */
export const ANSWER: ReplyShape = {
  name: "answer",
  description: "交出回答",
  schema: z.object({
    answered: z.boolean(),
    sentences: z.array(z.object({ text: z.string(), labels: z.array(z.number()) })),
  }),
};
