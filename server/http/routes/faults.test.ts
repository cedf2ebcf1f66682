import { afterEach, expect, it } from "vitest";
import { Rejection } from "../rejection.ts";
import { fakeAssistant } from "../testing/fakeAssistant.ts";
import { nextFailure } from "../testing/record.ts";
import { startEdge, type TestEdge } from "../testing/startEdge.ts";

let edge: TestEdge;
afterEach(() => edge.stop());

const broken = async () => {
  throw new Error("secret detail", { cause: new Error("disk gone") });
};

it("answers a fault with a safe 500, and logs its cause under the number it gives", async () => {
  edge = await startEdge({ assistant: { ask: broken } });
  const response = await edge.ask({ question: "我的问题" });
  expect(response.status).toBe(500);
  const text = await response.text();
  const requestId = response.headers.get("x-request-id");
  expect(JSON.parse(text).error.message).toContain(`编号 ${requestId}`);
  expect(text).not.toContain("secret");
  const fault = edge.logged.find((line) => line.includes('"msg":"fault"'));
  expect(fault).toContain("disk gone");
  expect(fault).toContain(requestId);
});

it("tells the number of a failure in both transports, and none where it says when to come again", async () => {
  const failing = (failure: Rejection) => async () => Promise.reject(failure);
  edge = await startEdge({ assistant: { ask: failing(new Rejection(504, "too-slow", "太久。")) } });
  const response = await edge.ask({ question: "问" });
  const requestId = response.headers.get("x-request-id");
  expect(await response.json()).toEqual({
    error: { code: "too-slow", message: `太久。（编号 ${requestId}）` },
  });
  const client = edge.connect();
  client.emit("ask", { question: "问" });
  const { message } = await nextFailure(client);
  const [, told = ""] = /（编号 (.+)）$/.exec(message) ?? [];
  expect(edge.logged.filter((line) => line.includes(told)).join()).toContain('"code":"too-slow"');
  client.close();
  edge.edge.readiness.loaded({
    ...fakeAssistant,
    ask: failing(new Rejection(503, "busy", "忙。", 3)),
  });
  expect(await (await edge.ask({ question: "问" })).json()).toEqual({
    error: { code: "busy", message: "忙。" },
  });
});

it("keeps a proxy's request id if it is harmless", async () => {
  edge = await startEdge();
  const idFor = async (id: string) =>
    (await fetch(`${edge.url}/healthz`, { headers: { "x-request-id": id } })).headers.get(
      "x-request-id",
    );
  expect(await idFor("abc-1")).toBe("abc-1");
  expect(await idFor("<b>")).toMatch(/^[0-9a-f-]{36}$/);
});

it.each([
  ["false", false],
  ["true", true],
])("logs the words of a question only when asked: LOG_QUESTIONS=%s", async (value, expected) => {
  edge = await startEdge({ environment: { LOG_QUESTIONS: value } });
  await edge.ask({ question: "身份证号码甲乙丙" });
  await fetch(`${edge.url}/api/search?q=身份证号码甲乙丙`);
  const lines = edge.logged.join("");
  expect(lines).toContain('"msg":"answered"');
  expect(lines.includes("甲乙丙")).toBe(expected);
  expect(lines).not.toContain(encodeURIComponent("甲乙丙"));
});

it("stops the work when the client goes away", async () => {
  let heard: AbortSignal | undefined;
  const ask = (_request: unknown, _listener: unknown, signal: AbortSignal) => {
    heard = signal;
    return new Promise<never>(() => {});
  };
  edge = await startEdge({ assistant: { ask } });
  const leaving = new AbortController();
  const asked = fetch(`${edge.url}/api/ask`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"question":"q"}',
    signal: leaving.signal,
  });
  await expect.poll(() => heard).toBeDefined();
  leaving.abort();
  await expect(asked).rejects.toThrow();
  await expect.poll(() => heard?.aborted).toBe(true);
  await expect.poll(() => edge.edge.running.count).toBe(0);
});
