import { afterEach, expect, it } from "vitest";
import { fakeAssistant } from "./testing/fakeAssistant.ts";
import { startEdge, type TestEdge } from "./testing/startEdge.ts";

let edge: TestEdge;
afterEach(() => edge.stop());

it("is alive before it is ready, and questions asked meanwhile are answered once it is", async () => {
  edge = await startEdge({ unloaded: true });
  expect((await fetch(`${edge.url}/healthz`)).status).toBe(200);
  const early = await fetch(`${edge.url}/readyz`);
  expect(early.status).toBe(503);
  expect(early.headers.get("retry-after")).toBe("5");
  expect((await early.json()).error).toEqual({
    code: "starting",
    message: "服务正在启动，索引和模型还在加载，请稍候再试。",
  });
  const waiting = edge.ask({ question: "早来的问题" });
  edge.edge.readiness.loaded(fakeAssistant);
  expect((await waiting).status).toBe(200);
  expect((await fetch(`${edge.url}/readyz`)).status).toBe(200);
});

it("waits only so long", async () => {
  edge = await startEdge({ unloaded: true });
  await expect(edge.edge.readiness.assistant(10)).rejects.toMatchObject({
    status: 503,
    code: "starting",
  });
});
