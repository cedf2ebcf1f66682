import type { Limits } from "../limits.ts";
import type { ChatMessage, ChatModel } from "./openChatModel.ts";
import { type ReplyEvent, receiveReply } from "./receiveReply.ts";
import { REQUEST_FORMS } from "./requestForms.ts";

export type Service = (
  messages: readonly ChatMessage[],
  signal: AbortSignal,
) => AsyncGenerator<ReplyEvent>;

/** Asks in the strictest form that the service takes, and remembers which one that is. */
export function createService(model: ChatModel, limits: Limits): Service {
  let taken = 0;
  return async function* ask(messages, signal) {
    for (let at = taken; at < REQUEST_FORMS.length; at++) {
      const form = REQUEST_FORMS[at] ?? {};
      let tryPlainer = false;
      for await (const event of receiveReply(model, messages, form, signal, limits)) {
        tryPlainer =
          event.kind === "fault" && event.fault.form === true && at + 1 < REQUEST_FORMS.length;
        if (tryPlainer) break;
        taken = at;
        yield event;
      }
      if (!tryPlainer) return;
    }
  };
}
