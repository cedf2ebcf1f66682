import { expect, it } from "vitest";
import type { AnswerListener } from "../assistant.ts";
import { fakeAssistant } from "../http/testing/fakeAssistant.ts";
import { hangingAssistant } from "../http/testing/hangingAssistant.ts";
import { nextFailure } from "../http/testing/record.ts";
import { startEdge } from "../http/testing/startEdge.ts";

it("lets a running answer end, takes no new one, and closes the sockets", async () => {
  let finish = () => {};
  const patient = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const ask: typeof fakeAssistant.ask = async (request, listener: AnswerListener, signal) => {
    await patient;
    return fakeAssistant.ask(request, listener, signal);
  };
  const edge = await startEdge({ assistant: { ask } });
  const idle = edge.connect();
  await new Promise((resolve) => idle.once("connect", () => resolve(undefined)));
  const told = new Promise((resolve) => idle.once("disconnect", resolve));
  const running = edge.ask({ question: "还没答完" });
  await expect.poll(() => edge.edge.running.count).toBe(1);

  const stopped = edge.stop();
  const refused = nextFailure(idle);
  idle.emit("ask", { question: "新问题" });
  expect((await refused).code).toBe("stopping");
  await expect(fetch(`${edge.url}/healthz`)).rejects.toThrow();
  finish();
  expect((await running).status).toBe(200);
  await stopped;
  expect(await told).toBe("transport close");
});

it("ends an answer that outlasts the grace, and says why", async () => {
  const edge = await startEdge({ assistant: hangingAssistant() });
  const client = edge.connect();
  client.emit("ask", { question: "答不完" });
  await expect.poll(() => edge.edge.running.count).toBe(1);
  const failure = nextFailure(client);
  const started = performance.now();
  await edge.stop();
  expect((await failure).code).toBe("stopping");
  expect(performance.now() - started).toBeLessThan(7000);
});
