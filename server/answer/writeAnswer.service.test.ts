import { describe, expect, it } from "vitest";
import type { AnswerResult, Citation } from "../../core/protocol.ts";
import type { Assistant } from "../assistant.ts";
import { reply } from "../model/testing/askWriter.ts";
import { firstSentence } from "../model/testing/firstSentence.ts";
import { openWithService } from "../model/testing/openWithService.ts";

const QUESTION = { question: "我开饭馆的，房租能免几个月？", asOf: "2022-08-01" };

async function ask(assistant: Assistant, signal = new AbortController().signal) {
  const deltas: string[] = [];
  const citations: (readonly Citation[])[] = [];
  const listener = {
    onDelta: (text: string) => void deltas.push(text),
    onCitations: (cited: readonly Citation[]) => void citations.push(cited),
  };
  const result: AnswerResult = await assistant.ask(QUESTION, listener, signal);
  return { result, told: deltas.join(""), citations };
}

describe("with a model", () => {
  it("tells verified sentences as they come, citing what they use, numbered from 1", async () => {
    const { assistant } = await openWithService([
      (request) => ({
        say: reply([`${firstSentence(request)}。`, 1, 17], ["保证人人有份，共9999元。", 2]),
      }),
      { say: reply() },
    ]);
    const { result, told, citations } = await ask(assistant);
    expect(result.status).toBe("answered");
    expect(result.answer).toMatch(/\[1\]$/u);
    expect(result.answer).not.toContain("9999");
    expect(result.note).toBeUndefined();
    expect(told).toBe(result.answer);
    expect(citations.at(-1)).toEqual(result.citations);
    expect(result.citations.map(({ label }) => label)).toEqual([1]);
    for (const { quote, text } of result.citations) expect(text).toContain(quote);
  });

  it("never shows the model a document number", async () => {
    const { assistant, service } = await openWithService([{ say: reply() }]);
    await ask(assistant);
    const [, material] = service.requests[0]?.messages ?? [];
    expect(material?.content).toContain('编号="6"');
    expect(material?.content).not.toMatch(/朔政办?[发函]〔2022〕/u);
  });

  it("believes it when it finds no answer, and still shows what is near", async () => {
    const { assistant } = await openWithService([{ say: reply() }]);
    const { result } = await ask(assistant);
    expect(result).toMatchObject({ status: "refused", reason: "not-in-corpus" });
    expect(result.related.length).toBeGreaterThan(0);
  });

  it.each([
    ["can't be reached", { status: 401 }, "暂时不可用"],
    ["has an unknown name", { status: 404 }, "暂时不可用"],
    ["refuses", { refuse: "不能回答" }, "暂时不可用"],
    ["makes everything up", { say: reply(["人人领取9999元。", 1]) }, "没有通过核对"],
  ] as const)("gives the extract with a note when it %s", async (_what, act, note) => {
    const { assistant } = await openWithService([act]);
    const { result, told } = await ask(assistant);
    expect(result.status).toBe("answered");
    expect(result.note).toContain(note);
    expect(result.citations.length).toBeGreaterThan(0);
    expect(told).toBe(result.answer);
  });

  it("stops when the reader does", async () => {
    const { assistant } = await openWithService([{ stall: '{"answered": true,' }]);
    const stopped = new Error("cancelled");
    await expect(ask(assistant, abortSoon(stopped))).rejects.toBe(stopped);
  });
});

function abortSoon(reason: Error): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), 300);
  return controller.signal;
}
