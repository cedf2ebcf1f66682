import { replyText } from "../answer/replyText.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { dayOf } from "../shell/dayOf.ts";

/** The 答复口径 of the last finished answer. */
export function lastReply({ exchanges }: Conversation): string | undefined {
  const last = exchanges.findLast(({ outcome }) => outcome.phase === "ended");
  if (last?.outcome.phase !== "ended") return undefined;
  return replyText(last.question, last.outcome.result, dayOf(last.askedAt));
}
