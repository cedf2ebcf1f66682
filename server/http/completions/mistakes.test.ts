import { afterEach, expect, it } from "vitest";
import { Rejection } from "../rejection.ts";
import type { TestEdge } from "../testing/startEdge.ts";
import { failureOf, MODEL, openClient, QUESTION } from "./testing/openClient.ts";

let edge: TestEdge;
afterEach(() => edge.stop());

const start: typeof openClient = async (...given) => {
  const opened = await openClient(...given);
  ({ edge } = opened);
  return opened;
};

const image = { type: "image_url", image_url: { url: "https://a.cn/a.png" } };
it.each([
  ["no messages", { messages: [] }, 400, "用户"],
  [
    "no question at the end",
    { messages: [QUESTION, { role: "assistant", content: "a" }] },
    400,
    "最后一条",
  ],
  ["an image", { messages: [{ role: "user", content: [image] }] }, 400, "不支持图片"],
  ["tools", { messages: [QUESTION], tools: [{ type: "function" }] }, 400, "不支持工具"],
  ["a tool's result", { messages: [{ role: "tool", content: "1" }, QUESTION] }, 400, "不支持工具"],
  ["JSON wanted", { messages: [QUESTION], response_format: { type: "json_object" } }, 400, "文字"],
  ["several answers", { messages: [QUESTION], n: 2 }, 400, "一个回答"],
  ["an impossible day", { messages: [QUESTION], asOf: "2023-02-30" }, 400, "asOf"],
  ["an empty question", { messages: [{ role: "user", content: " " }] }, 400, "不能为空"],
  ["a long question", { messages: [{ role: "user", content: "问".repeat(5000) }] }, 413, "过长"],
])("%s", async (_what, body, status, words) => {
  const { client } = await start();
  const asked = client.chat.completions.create({ model: MODEL, ...body } as never);
  const failure = await failureOf(asked);
  expect(failure).toMatchObject({ status, type: "invalid_request_error", param: null });
  expect(failure.message).toContain(words);
});

it("too many questions, with the time to wait", async () => {
  const { client } = await start({}, { RATE_LIMIT_PER_MINUTE: "1" });
  const body = { model: MODEL, messages: [QUESTION] };
  await client.chat.completions.create(body);
  const failure = await failureOf(client.chat.completions.create(body));
  expect(failure).toMatchObject({ status: 429, type: "rate_limit_error", code: "rate-limited" });
  expect(Number(failure.headers?.get("retry-after"))).toBeGreaterThan(0);
  expect((await edge.ask({ question: "q" })).status).toBe(429);
});

it("a fault before the first word, and one in the middle of a stream", async () => {
  let isSpeaking = false;
  const { client } = await start({
    ask: (_request, listener) => {
      if (isSpeaking) listener.onDelta("第一句。");
      throw isSpeaking ? new Rejection(504, "too-slow", "回答用时过长。") : new Error("secret");
    },
  });
  const body = { model: MODEL, messages: [QUESTION], stream: true as const };
  const early = await failureOf(client.chat.completions.create(body));
  expect(early).toMatchObject({ status: 500, type: "server_error", code: "internal-error" });
  expect(JSON.stringify(early)).not.toContain("secret");
  isSpeaking = true;
  const late = await failureOf(
    client.chat.completions.stream({ model: MODEL, messages: [QUESTION] }).finalContent(),
  );
  expect(late).toMatchObject({ type: "server_error", code: "too-slow" });
});
