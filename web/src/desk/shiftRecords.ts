import type { AnswerResult } from "../../../core/protocol.ts";
import type { Conversation } from "../conversation/conversation.ts";

/** One answered question at the desk. */
export interface DeskRecord {
  readonly id: string;
  readonly conversationId: string;
  readonly askedAt: string;
  readonly question: string;
  readonly callerNote: string;
  readonly result: AnswerResult;
}

const SHIFT_MS = 12 * 60 * 60 * 1000;

/** What was answered at the desk, newest first. */
export function recordsOf(conversations: readonly Conversation[]): DeskRecord[] {
  return conversations
    .filter(({ place }) => place === "desk")
    .flatMap((conversation) =>
      conversation.exchanges.flatMap(({ id, askedAt, question, outcome }) =>
        outcome.phase === "ended"
          ? [
              {
                id,
                conversationId: conversation.id,
                askedAt,
                question,
                callerNote: conversation.callerNote ?? "",
                result: outcome.result,
              },
            ]
          : [],
      ),
    )
    .sort((a, b) => b.askedAt.localeCompare(a.askedAt));
}

/** The last twelve hours, oldest first: a night shift does not end at midnight. */
export function shiftOf(records: readonly DeskRecord[], now: Date): DeskRecord[] {
  const begin = new Date(now.getTime() - SHIFT_MS).toISOString();
  return records.filter(({ askedAt }) => askedAt >= begin).reverse();
}
