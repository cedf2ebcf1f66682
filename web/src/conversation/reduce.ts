import type { AnswerFailed, AnswerResult, Citation } from "../../../core/protocol.ts";
import type { Conversation, Exchange, Outcome } from "./conversation.ts";

export type ConversationEvent =
  | { readonly type: "asked"; readonly exchange: Exchange; readonly replacing?: string }
  | { readonly type: "interrupted" }
  | { readonly type: "started" }
  | { readonly type: "delta"; readonly text: string }
  | { readonly type: "citations"; readonly citations: readonly Citation[] }
  | { readonly type: "ended"; readonly result: AnswerResult }
  | { readonly type: "failed"; readonly failure: AnswerFailed }
  | { readonly type: "stopped" }
  | { readonly type: "noted"; readonly callerNote: string };

export function reduce(conversation: Conversation, event: ConversationEvent): Conversation {
  if (event.type === "asked") return append(conversation, event.exchange, event.replacing);
  if (event.type === "noted") return { ...conversation, callerNote: event.callerNote };
  const last = conversation.exchanges.at(-1);
  const next = last && (event.type === "interrupted" ? interrupted(last) : answered(last, event));
  if (!last || !next || next === last) return conversation;
  return { ...conversation, exchanges: [...conversation.exchanges.slice(0, -1), next] };
}

/** Half an answer is none: it goes, and the question waits to be asked again. */
function interrupted(exchange: Exchange): Exchange {
  if (exchange.outcome.phase !== "streaming") return exchange;
  const interruptions = (exchange.interruptions ?? 0) + 1;
  return { ...exchange, interruptions, outcome: { phase: "waiting" } };
}

function answered(exchange: Exchange, event: AnswerEvent): Exchange {
  const outcome = nextOutcome(exchange, event);
  return outcome === exchange.outcome ? exchange : { ...exchange, outcome };
}

/** A question that is edited or retried takes its old place; what followed it goes. */
function append(conversation: Conversation, exchange: Exchange, replacing?: string): Conversation {
  const place = conversation.exchanges.findIndex(({ id }) => id === replacing);
  const kept = place < 0 ? conversation.exchanges : conversation.exchanges.slice(0, place);
  return { ...conversation, updatedAt: exchange.askedAt, exchanges: [...kept, exchange] };
}

type AnswerEvent = Exclude<ConversationEvent, { type: "asked" | "noted" | "interrupted" }>;

/**
 * Words of a question that was stopped may still be on their way when the next
 * one is asked: they are dropped until the next answer starts, which begins anew.
 */
function nextOutcome({ outcome }: Exchange, event: AnswerEvent): Outcome {
  const streaming = outcome.phase === "streaming";
  const running = streaming || outcome.phase === "waiting";
  switch (event.type) {
    case "started":
      return running ? { phase: "streaming", words: "", citations: [] } : outcome;
    case "delta":
      return streaming ? { ...outcome, words: outcome.words + event.text } : outcome;
    case "citations":
      return streaming ? { ...outcome, citations: event.citations } : outcome;
    case "ended":
      return streaming ? { phase: "ended", result: event.result } : outcome;
    case "failed":
      return running ? { phase: "failed", failure: event.failure } : outcome;
    case "stopped":
      if (streaming) return { ...outcome, phase: "stopped" };
      return running ? { phase: "stopped", words: "", citations: [] } : outcome;
  }
}
