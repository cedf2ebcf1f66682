import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AskRequest } from "../../../core/protocol.ts";
import { hangingAssistant } from "../testing/hangingAssistant.ts";
import { nextAnswer, nextFailure, record } from "../testing/record.ts";
import { startEdge, type TestClient, type TestEdge } from "../testing/startEdge.ts";

let edge: TestEdge;
let client: TestClient;

async function start(options: Parameters<typeof startEdge>[0] = {}): Promise<string[]> {
  edge = await startEdge(options);
  client = edge.connect();
  return record(client);
}
afterEach(async () => {
  client.close();
  await edge.stop();
});

describe("an answer", () => {
  it("comes in parts, then whole", async () => {
    const heard = await start();
    client.emit("ask", { question: "房租？" });
    const answer = await nextAnswer(client);
    expect(answer).toMatchObject({ status: "answered", answer: "可以减免租金。[1]" });
    expect(heard).toEqual([
      "answer-start",
      "answer-delta",
      "citations-verified",
      "answer-delta",
      "answer-end",
    ]);
  });

  it("fails safely on a fault", async () => {
    const ask = async () => {
      throw new Error("secret");
    };
    const heard = await start({ assistant: { ask } });
    client.emit("ask", { question: "房租？" });
    const failure = await nextFailure(client);
    expect(failure.code).toBe("internal-error");
    expect(failure.message).not.toContain("secret");
    expect(heard).toEqual(["answer-start", "answer-failed:internal-error"]);
  });
});

describe("a question asked again", () => {
  it("belongs to the socket where it was asked last, and nothing is said of it to no one", async () => {
    const warned = vi.spyOn(console, "warn");
    await start({ assistant: hangingAssistant() });
    const gone = new Promise((resolve) => client.once("disconnect", resolve));
    const started = new Promise((resolve) => client.once("answer-delta", resolve));
    client.emit("ask", { question: "房租？", requestId: "question-1" });
    await started;
    const again = edge.connect();
    const startedAgain = new Promise((resolve) => again.once("answer-delta", resolve));
    again.emit("ask", { question: "房租？", requestId: "question-1" });
    await startedAgain;
    await gone;
    again.close();
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });
});

describe("what is no question", () => {
  it.each([
    ["nothing", undefined, "invalid-request"],
    ["a word", "x", "invalid-request"],
    ["a blank", { question: " " }, "invalid-request"],
    ["an impossible day", { question: "q", asOf: "2023-02-30" }, "invalid-request"],
    ["100 kB", { question: "a".repeat(100_000) }, "too-long"],
  ])("is turned away: %s", async (_what, body, code) => {
    const heard = await start();
    client.emit("ask", body as AskRequest);
    expect((await nextFailure(client)).message).toMatch(/\p{Script=Han}/u);
    expect(heard).toEqual([`answer-failed:${code}`]);
  });

  it("ends the connection when it is larger than any request", async () => {
    await start();
    const gone = new Promise((resolve) => client.once("disconnect", resolve));
    client.emit("ask", { question: "a".repeat(2_000_000) });
    await gone;
    expect((await edge.ask({ question: "还在吗？" })).status).toBe(200);
  });
});

describe("an answer that takes its time", () => {
  let hanging: ReturnType<typeof hangingAssistant>;
  let heard: string[];
  beforeEach(async () => {
    hanging = hangingAssistant();
    heard = await start({ assistant: hanging });
    const underWay = new Promise((resolve) => client.once("answer-delta", resolve));
    client.emit("ask", { question: "第一问" });
    await underWay;
  });

  it("stops at `cancel`, and nothing comes after", async () => {
    client.emit("cancel");
    expect(await nextFailure(client)).toEqual({ code: "cancelled", message: "已停止回答。" });
    expect(hanging.signals[0]?.aborted).toBe(true);
    client.emit("cancel");
    client.emit("ask", { question: " " });
    await nextFailure(client);
    expect(heard).toEqual([
      "answer-start",
      "answer-delta",
      "answer-failed:cancelled",
      "answer-failed:invalid-request",
    ]);
  });

  it("gives way to a new question, each ending once and in order", async () => {
    client.emit("ask", { question: "第二问" });
    client.emit("ask", { question: "第三问" });
    await expect.poll(() => heard.filter((event) => event === "answer-delta").length).toBe(2);
    client.emit("cancel");
    await expect.poll(() => heard.length).toBe(7);
    expect(heard).toEqual([
      "answer-start",
      "answer-delta",
      "answer-failed:cancelled",
      "answer-failed:cancelled",
      "answer-start",
      "answer-delta",
      "answer-failed:cancelled",
    ]);
    expect(hanging.signals).toHaveLength(2);
  });

  it("is given up when the client disconnects", async () => {
    client.close();
    await expect.poll(() => hanging.signals[0]?.aborted).toBe(true);
    await expect.poll(() => edge.edge.running.count).toBe(0);
  });
});
