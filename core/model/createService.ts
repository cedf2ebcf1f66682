import type { Limits } from "./limits.ts";
import type { ChatMessage, ChatModel } from "./openChatModel.ts";
import { type ReplyEvent, receiveReply } from "./receiveReply.ts";
import type { ReplyShape } from "./replyShape.ts";
import { requestForms } from "./requestForms.ts";

export type Service = (
  messages: readonly ChatMessage[],
  signal: AbortSignal,
) => AsyncGenerator<ReplyEvent>;

/** Asks in the strictest form that the service takes, and remembers which one that is. */
export function createService(model: ChatModel, shape: ReplyShape, limits: Limits): Service {
  const forms = requestForms(shape);
  let taken = 0;
  return async function* ask(messages, signal) {
    for (let at = taken; at < forms.length; at++) {
      const form = forms[at] ?? {};
      let tryPlainer = false;
      for await (const event of receiveReply(model, messages, form, signal, limits)) {
        tryPlainer = event.kind === "fault" && event.fault.form === true && at + 1 < forms.length;
        if (tryPlainer) break;
        taken = at;
        yield event;
      }
      if (!tryPlainer) return;
    }
  };
}
