import { createService } from "../../core/model/createService.ts";
import { LIMITS, type Limits } from "../../core/model/limits.ts";
import { type ChatMessage, openChatModel } from "../../core/model/openChatModel.ts";
import { startDeadline } from "../../core/model/startDeadline.ts";
import type { CoreSettings } from "../../core/settings.ts";
import type { Verify } from "../verify/createVerifier.ts";
import { ANSWER } from "./answerShape.ts";
import { answerWithin } from "./answerWithin.ts";
import type { AnswerWriter } from "./answerWriter.ts";
import { Draft, type DraftParts } from "./draft.ts";
import { materialOf } from "./materialOf.ts";
import { repairSentence } from "./repairSentence.ts";
import { readWriterPrompts } from "./writerPrompts.ts";

/** Undefined without a key; the prompts are read in any case, so that a broken one stops every start. */
export async function createWriter(
  settings: CoreSettings,
  verify: Verify,
  limits: Limits = LIMITS,
): Promise<AnswerWriter | undefined> {
  const prompts = await readWriterPrompts();
  if (!settings.OPENAI_API_KEY) return undefined;
  const service = createService(await openChatModel(settings), ANSWER, limits);
  return {
    async write(input, signal, onSentence) {
      const time = startDeadline(signal, limits.totalMs);
      const messages: readonly ChatMessage[] = [
        { role: "system", content: prompts.answer({}) },
        { role: "user", content: prompts.material(materialOf(input)) },
      ];
      const repair: DraftParts["repair"] = (sentence, problem) =>
        repairSentence(
          { service, messages, prompt: prompts.repair, signal: time.signal },
          sentence,
          problem,
        );
      const draft = new Draft({ input, verify, repair, repairs: limits.repairs, onSentence });
      const outcome = await answerWithin(draft, service, messages, time.signal, limits).finally(
        time.end,
      );
      signal.throwIfAborted();
      return outcome;
    },
  };
}
