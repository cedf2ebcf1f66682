import { describe, expect, it } from "vitest";
import type { AnswerResult } from "../../core/protocol.ts";
import type { AnswerListener, Assistant } from "../assistant.ts";
import type { Told } from "./answerCache.ts";
import { memoryAnswerCache } from "./memoryAnswerCache.ts";
import { rememberAnswers } from "./rememberAnswers.ts";
import { givenAnswer } from "./testing/describeAnswerCache.ts";
import { listenWith } from "./told.ts";

const source = { index: "1", model: null, lexicon: "3" };
const rent = { question: "房租能免几个月？", asOf: "2022-10-01" };
const listening = () => new AbortController().signal;

/** Answers in two parts, the second when it is let; counts its work. */
function slowAnswerer(note?: string) {
  const calls: { listener: AnswerListener; signal: AbortSignal; finish: () => void }[] = [];
  const ask: Assistant["ask"] = (_request, listener, signal) => {
    listener.onDelta("可以");
    return new Promise<AnswerResult>((resolve) => {
      const finish = () => {
        listener.onCitations([]);
        listener.onDelta(`免六个月${calls.length}`);
        const { result } = givenAnswer(`可以免六个月${calls.length}`);
        resolve({ ...result, ...(note && { note }) });
      };
      calls.push({ listener, signal, finish });
    });
  };
  return { ask, calls };
}

function hearing() {
  const heard: Told[] = [];
  return { heard, listener: listenWith((told) => heard.push(told)) };
}

async function askOnce(ask: Assistant["ask"], request = rent) {
  const { heard, listener } = hearing();
  const result = await ask(request, listener, listening());
  return { heard, result };
}

describe("an answer that is remembered", () => {
  it("is told again with the same parts in the same order, without new work", async () => {
    const { ask, calls } = slowAnswerer();
    const remembering = rememberAnswers(ask, memoryAnswerCache(3), source);
    const first = askOnce(remembering);
    await expect.poll(() => calls.length).toBe(1);
    calls[0]?.finish();
    const again = await askOnce(remembering);
    expect(again.heard).toEqual((await first).heard);
    expect(again.heard).toHaveLength(3);
    expect({ ...again.result, timings: 0 }).toEqual({ ...(await first).result, timings: 0 });
    expect(calls).toHaveLength(1);
  });

  it("is never that of another index, even where two indexes share a cache", async () => {
    const cache = memoryAnswerCache(3);
    const answering = (words: string): Assistant["ask"] => {
      return async () => givenAnswer(words).result;
    };
    const before = rememberAnswers(answering("旧"), cache, source);
    const after = rememberAnswers(answering("新"), cache, { ...source, index: "2" });
    expect((await askOnce(before)).result.answer).toBe("旧");
    expect((await askOnce(after)).result.answer).toBe("新");
  });

  it("is not kept with a note, which tells of a failure", async () => {
    const { ask, calls } = slowAnswerer("语言模型暂时不可用");
    const remembering = rememberAnswers(ask, memoryAnswerCache(3), source);
    for (const work of [1, 2]) {
      const asked = askOnce(remembering);
      await expect.poll(() => calls.length).toBe(work);
      calls.at(-1)?.finish();
      await asked;
    }
  });

  it("is not kept after a fault, which all who wait are told of", async () => {
    let faults = 0;
    const ask = async () => {
      faults += 1;
      throw new Error("模型坏了");
    };
    const remembering = rememberAnswers(ask, memoryAnswerCache(3), source);
    const both = await Promise.allSettled([askOnce(remembering), askOnce(remembering)]);
    expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(faults).toBe(1);
    await expect(askOnce(remembering)).rejects.toThrow("模型坏了");
    expect(faults).toBe(2);
  });
});

describe("one answer for several who ask at once", () => {
  it("is worked once, and heard whole by those who come late", async () => {
    const { ask, calls } = slowAnswerer();
    const remembering = rememberAnswers(ask, memoryAnswerCache(3), source);
    const early = askOnce(remembering);
    await expect.poll(() => calls.length).toBe(1);
    const late = askOnce(remembering);
    const other = askOnce(remembering, { ...rent, asOf: "2023-10-01" });
    await expect.poll(() => calls.length).toBe(2);
    for (const { finish } of calls) finish();
    expect((await late).heard).toEqual((await early).heard);
    await other;
    expect(calls).toHaveLength(2);
  });

  it("goes on when one leaves, and stops when the last has left", async () => {
    const { ask, calls } = slowAnswerer();
    const remembering = rememberAnswers(ask, memoryAnswerCache(3), source);
    const [one, two] = [new AbortController(), new AbortController()];
    const heard = hearing();
    const asked = [
      remembering(rent, heard.listener, one.signal),
      remembering(rent, hearing().listener, two.signal),
    ].map((answer) => answer.catch(() => "left"));
    await expect.poll(() => calls.length).toBe(1);
    one.abort();
    expect(calls[0]?.signal.aborted).toBe(false);
    const before = heard.heard.length;
    calls[0]?.listener.onDelta("……");
    expect(heard.heard).toHaveLength(before);
    two.abort();
    expect(calls[0]?.signal.aborted).toBe(true);

    const next = askOnce(remembering);
    await expect.poll(() => calls.length).toBe(2);
    for (const { finish } of calls) finish();
    expect((await next).result.status).toBe("answered");
    expect(await Promise.all(asked)).toEqual(["left", "left"]);
  });
});

it("counts the work for the asker that caused it, and says what became of each question", async () => {
  const counted: string[] = [];
  const countingAs = (name: string): AnswerListener => ({
    ...hearing().listener,
    onCacheUse: (use) => counted.push(`${name}: ${use}`),
    onStage: ({ stage }) => counted.push(`${name}: ${stage}`),
  });
  const { ask, calls } = slowAnswerer();
  const remembering = rememberAnswers(ask, memoryAnswerCache(3), source);
  const first = remembering(rent, countingAs("first"), listening());
  const second = remembering(rent, countingAs("second"), listening());
  await expect.poll(() => calls.length).toBe(1);
  calls[0]?.listener.onStage?.({ stage: "retrieve", startedAt: 0, endedAt: 1 });
  calls[0]?.finish();
  await Promise.all([first, second]);
  await remembering(rent, countingAs("third"), listening());
  expect(counted).toEqual(["second: joined", "first: miss", "first: retrieve", "third: hit"]);
});
