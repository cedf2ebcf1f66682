import type { AnswerFailed, AnswerResult, Citation, Turn } from "../../../core/protocol.ts";

/** What became of a question; exactly one holds at any time. */
export type Outcome =
  | { readonly phase: "waiting" }
  | Streamed<"streaming">
  | Streamed<"stopped">
  | { readonly phase: "ended"; readonly result: AnswerResult }
  | { readonly phase: "failed"; readonly failure: AnswerFailed };

interface Streamed<Phase extends string> {
  readonly phase: Phase;
  readonly words: string;
  readonly citations: readonly Citation[];
}

export interface Exchange {
  readonly id: string;
  readonly question: string;
  /** The day on which validity is judged; today when absent. */
  readonly asOf?: string;
  readonly askedAt: string;
  /** How often the connection was lost while the answer was being given. */
  readonly interruptions?: number;
  readonly outcome: Outcome;
}

/** Where a conversation was held: the public page or the hotline desk. */
export type Place = "page" | "desk";

export interface Conversation {
  readonly id: string;
  readonly place: Place;
  /** Given by the user; otherwise the first question stands for it. */
  readonly title?: string;
  readonly callerNote?: string;
  readonly updatedAt: string;
  readonly exchanges: readonly Exchange[];
}

export function newConversation(id: string, place: Place): Conversation {
  return { id, place, updatedAt: new Date().toISOString(), exchanges: [] };
}

export function newExchange(question: string, asOf?: string): Exchange {
  return {
    id: newId(),
    question,
    ...(asOf ? { asOf } : {}),
    askedAt: new Date().toISOString(),
    outcome: { phase: "waiting" },
  };
}

/** Not crypto.randomUUID: a hotline's intranet page may be served without TLS. */
export function newId(): string {
  return Date.now().toString(36) + Math.random().toString(36).slice(2, 8);
}

export function titleOf(conversation: Conversation): string {
  return conversation.title ?? conversation.exchanges[0]?.question ?? "新的提问";
}

export function runningExchange(conversation: Conversation): Exchange | undefined {
  const last = conversation.exchanges.at(-1);
  return last && isRunning(last) ? last : undefined;
}

export function isRunning(exchange: Exchange): boolean {
  return exchange.outcome.phase === "waiting" || exchange.outcome.phase === "streaming";
}

const TURNS_SENT = 6;

/** The last finished turns before an exchange, as the server wants to hear them. */
export function turnsBefore(conversation: Conversation, exchangeId: string): Turn[] {
  const end = conversation.exchanges.findIndex((exchange) => exchange.id === exchangeId);
  return conversation.exchanges
    .slice(0, end)
    .flatMap(({ question, outcome }) =>
      outcome.phase === "ended" ? [{ question, answer: outcome.result.answer }] : [],
    )
    .slice(-TURNS_SENT);
}
