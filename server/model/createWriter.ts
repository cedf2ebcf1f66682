import type { CoreSettings } from "../../core/settings.ts";
import type { Verify } from "../verify/createVerifier.ts";
import { answerWithin } from "./answerWithin.ts";
import type { AnswerWriter } from "./answerWriter.ts";
import { Draft, type DraftParts } from "./draft.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { materialOf } from "./materialOf.ts";
import { repairSentence } from "./repairSentence.ts";
import { createService } from "./service/createService.ts";
import { type ChatMessage, openChatModel } from "./service/openChatModel.ts";
import { startDeadline } from "./service/startDeadline.ts";
import { readWriterPrompts } from "./writerPrompts.ts";

/** Undefined without a key; the prompts are read in any case, so that a broken one stops every start. */
export async function createWriter(
  settings: CoreSettings,
  verify: Verify,
  limits: Limits = LIMITS,
): Promise<AnswerWriter | undefined> {
  const prompts = await readWriterPrompts();
  if (!settings.OPENAI_API_KEY) return undefined;
  const service = createService(await openChatModel(settings), limits);
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
