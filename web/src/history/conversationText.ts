import { replyText } from "../answer/replyText.ts";
import { type Conversation, titleOf } from "../conversation/conversation.ts";
import { dayOf } from "../shell/dayOf.ts";

/** A conversation as plain text, each answer with its basis. */
export function conversationText(conversation: Conversation): string {
  const answers = conversation.exchanges.map(({ question, outcome, askedAt }) =>
    outcome.phase === "ended"
      ? replyText(question, outcome.result, dayOf(askedAt))
      : `问题：${question}\n（没有完成的答复）`,
  );
  return [titleOf(conversation), ...answers].join("\n\n");
}
