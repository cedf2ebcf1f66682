import type { Turn } from "../../../core/protocol.ts";
import { withoutTextBehind } from "../plainAnswer.ts";
import { Rejection } from "../rejection.ts";
import type { CompletionMessage } from "../validate/completionRequest.ts";

interface Conversation {
  readonly question: string;
  readonly history: readonly Turn[];
}

/**
 * The last message is the question; each earlier one of the user's, with what the assistant said to it,
 * is a turn. System messages hold orders for a model, of which there may be none here: the rules of
 * answering are not the client's to set. @throws Rejection (400)
 */
export function conversationOf(messages: readonly CompletionMessage[]): Conversation {
  const spoken = messages.filter(({ role }) => role === "user" || role === "assistant");
  const last = spoken.at(-1);
  if (last?.role !== "user") {
    throw new Rejection(400, "invalid-request", "最后一条消息应是用户（role 为 user）的问题。");
  }
  return { question: textOf(last), history: turnsOf(spoken.slice(0, -1)) };
}

function turnsOf(messages: readonly CompletionMessage[]): Turn[] {
  const turns: { question: string; answer: string }[] = [];
  for (const message of messages) {
    const open = turns.at(-1);
    if (message.role === "user") turns.push({ question: textOf(message), answer: "" });
    else if (open) open.answer += withoutTextBehind(textOf(message));
  }
  return turns;
}

function textOf({ content }: CompletionMessage): string {
  if (!content) return "";
  return typeof content === "string" ? content : content.map(({ text }) => text).join("\n");
}
