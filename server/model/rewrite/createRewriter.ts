import { z } from "zod";
import { asData } from "../../../core/model/asData.ts";
import { createAskForValue } from "../../../core/model/askForValue.ts";
import type { Limits } from "../../../core/model/limits.ts";
import type { ChatModel } from "../../../core/model/openChatModel.ts";
import type { FillPrompt } from "../../../core/prompts.ts";
import type { Turn } from "../../../core/protocol.ts";
import type { QuestionRewriter } from "../../question/questionRewriter.ts";
import { screen } from "../../question/screen.ts";
import { addsNothing } from "./addsNothing.ts";

/** The reader waits for it before anything else begins. */
export const REWRITE_LIMITS: Limits = {
  totalMs: 4_000,
  silenceMs: 3_000,
  attempts: 2,
  pauseMs: 200,
  repairs: 0,
  characters: 1_000,
};

/** A question runs on no longer than this; what does is an answer or a story. */
const LONGEST = 120;
/** Older turns are no longer what is spoken of. */
const TURNS = 4;
const NO_NAMES: ReadonlySet<string> = new Set();

const SHAPE = {
  name: "standalone_question",
  description: "交出改写后的问题",
  schema: z.object({ question: z.string().trim().min(2).max(LONGEST) }),
};

export type StandalonePrompt = FillPrompt<"history" | "question">;

export function createRewriter(
  model: ChatModel,
  prompt: StandalonePrompt,
  limits: Limits = REWRITE_LIMITS,
): QuestionRewriter {
  const ask = createAskForValue(model, SHAPE, limits);
  return {
    async rewrite(question, history, signal) {
      // A turn that gave orders instead of asking is no part of the matter.
      const turns = history.filter((turn) => isHonest(turn.question)).slice(-TURNS);
      const said = turns.map(wordsOf).join("\n");
      const content = prompt({ history: asData(said), question: asData(question) });
      const reply = await ask([{ role: "user", content }], signal);
      if (reply.kind === "unavailable") return reply;
      const text = reply.value.question;
      const sound =
        /\p{Script=Han}/u.test(text) && isHonest(text) && addsNothing(text, `${said}\n${question}`);
      return sound ? { kind: "rewritten", text } : { kind: "unavailable", reason: "unverified" };
    },
  };
}

function wordsOf({ question, answer }: Turn): string {
  return `问：${question}\n答：${answer}`;
}

function isHonest(question: string): boolean {
  return screen(question, NO_NAMES).kind === "ask";
}
