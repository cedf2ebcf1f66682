import { expect, it } from "vitest";
import type { AnswerCache, GivenAnswer } from "../answerCache.ts";

/** What every driver does, on its real engine. The cache must hold at least three answers. */
export function describeAnswerCache(open: () => Promise<AnswerCache>): void {
  it("knows nothing at first", async () => {
    expect(await (await open()).read("a")).toBeUndefined();
  });

  it("gives back what was told and what it came to", async () => {
    const cache = await open();
    await cache.write("a", givenAnswer("甲"));
    await cache.write("b", givenAnswer("乙"));
    expect(await cache.read("a")).toEqual(givenAnswer("甲"));
    expect(await cache.read("b")).toEqual(givenAnswer("乙"));
  });

  it("keeps the later of two answers to one question", async () => {
    const cache = await open();
    await cache.write("a", givenAnswer("甲"));
    await cache.write("a", givenAnswer("乙"));
    expect(await cache.read("a")).toEqual(givenAnswer("乙"));
  });
}

export function givenAnswer(answer: string): GivenAnswer {
  return {
    told: [
      { kind: "citations", citations: [] },
      { kind: "delta", text: answer },
    ],
    result: {
      status: "answered",
      reason: null,
      answer,
      citations: [],
      related: [],
      followUps: [],
      timings: { retrieveMs: 3, composeMs: 1 },
    },
  };
}
