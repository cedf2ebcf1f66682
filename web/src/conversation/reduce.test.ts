import { describe, expect, it } from "vitest";
import type { AnswerResult } from "../../../core/protocol.ts";
import { type Conversation, newConversation, newExchange, turnsBefore } from "./conversation.ts";
import { type ConversationEvent, reduce } from "./reduce.ts";

const result: AnswerResult = {
  status: "answered",
  reason: null,
  answer: "减免3个月租金。[1]",
  citations: [],
  related: [],
  followUps: [],
  timings: { retrieveMs: 1, composeMs: 1 },
};

const play = (...events: ConversationEvent[]): Conversation =>
  events.reduce(reduce, newConversation("c", "page"));
const outcomeOf = (conversation: Conversation) => conversation.exchanges.at(-1)?.outcome;
const asked = (question: string, replacing?: string) =>
  ({
    type: "asked",
    exchange: newExchange(question),
    ...(replacing ? { replacing } : {}),
  }) as const;

describe("a conversation", () => {
  it("gathers the words of an answer and ends with the server's result", () => {
    const start = [asked("房租"), { type: "started" }] as const;
    const streaming = play(...start, { type: "delta", text: "减" }, { type: "delta", text: "免" });
    expect(outcomeOf(streaming)).toMatchObject({ phase: "streaming", words: "减免" });
    expect(outcomeOf(reduce(streaming, { type: "ended", result }))).toEqual({
      phase: "ended",
      result,
    });
  });

  it("keeps what was said when stopped, and hears nothing more", () => {
    const stopped = play(
      asked("房租"),
      { type: "started" },
      { type: "delta", text: "减免" },
      { type: "stopped" },
      { type: "delta", text: "迟到的话" },
      { type: "ended", result },
    );
    expect(outcomeOf(stopped)).toMatchObject({ phase: "stopped", words: "减免" });
  });

  it("gives a new question none of a stopped answer's late words", () => {
    const next = play(
      asked("房租"),
      { type: "started" },
      { type: "stopped" },
      asked("水费"),
      { type: "delta", text: "房租的话" },
      { type: "ended", result },
    );
    expect(outcomeOf(next)).toEqual({ phase: "waiting" });
  });

  it("drops half an answer when the connection is lost, and counts how often that was", () => {
    const half = [{ type: "started" }, { type: "delta", text: "半句" }] as const;
    const lost = { type: "interrupted" } as const;
    const once = play(asked("房租"), ...half, lost, lost);
    expect(once.exchanges.at(-1)).toMatchObject({
      outcome: { phase: "waiting" },
      interruptions: 1,
    });
    const twice = [...half, lost].reduce(reduce, once);
    expect(twice.exchanges.at(-1)?.interruptions).toBe(2);
  });

  it("doesn't count a loss before the answer began, nor touch one that has ended", () => {
    const lost = { type: "interrupted" } as const;
    expect(play(asked("房租"), lost).exchanges.at(-1)?.interruptions).toBeUndefined();
    const ended = play(asked("房租"), { type: "started" }, { type: "ended", result });
    expect(reduce(ended, lost)).toBe(ended);
  });

  it("drops an edited question and what followed it", () => {
    const first = asked("房租");
    const edited = play(first, asked("水费"), asked("今年的房租", first.exchange.id));
    expect(edited.exchanges.map(({ question }) => question)).toEqual(["今年的房租"]);
  });

  it("tells the server only finished turns", () => {
    const later = asked("那水费呢？");
    const conversation = play(
      asked("房租"),
      { type: "started" },
      { type: "ended", result },
      asked("断了的"),
      { type: "stopped" },
      later,
    );
    expect(turnsBefore(conversation, later.exchange.id)).toEqual([
      { question: "房租", answer: result.answer },
    ]);
  });
});
