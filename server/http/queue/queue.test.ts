import { afterEach, expect, it } from "vitest";
import type { Assistant } from "../../assistant.ts";
import { fakeAssistant } from "../testing/fakeAssistant.ts";
import { nextAnswer, nextFailure, record } from "../testing/record.ts";
import { startEdge, type TestClient, type TestEdge } from "../testing/startEdge.ts";

let edge: TestEdge;
const clients: TestClient[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await edge.stop();
});

/** An assistant that answers one question each time it is told to, and remembers in which order. */
function answeringOnDemand() {
  const asked: string[] = [];
  const finish: (() => void)[] = [];
  const ask: Assistant["ask"] = async (request, listener, signal) => {
    asked.push(request.question);
    await new Promise<void>((resolve) => finish.push(resolve));
    return fakeAssistant.ask(request, listener, signal);
  };
  return { ask, asked, answerOne: () => finish.shift()?.() };
}

async function start(places: number) {
  const assistant = answeringOnDemand();
  const environment = {
    ANSWERS_AT_ONCE: "1",
    QUEUE_SIZE: String(places),
    RATE_LIMIT_PER_MINUTE: "0",
    TRUST_PROXY: "1",
  };
  edge = await startEdge({ assistant, environment });
  return assistant;
}

function clientAt(address: string): TestClient {
  const client = edge.connect({ "x-forwarded-for": address });
  clients.push(client);
  return client;
}

const until = (waiting: number) => expect.poll(() => edge.edge.queue.waiting).toBe(waiting);

it("lets a client with one question pass by the many of another, whatever the transport", async () => {
  const assistant = await start(20);
  for (const question of ["贪一", "贪二", "贪三", "贪四"]) {
    clientAt("10.0.0.1").emit("ask", { question });
    await expect.poll(() => edge.edge.running.count).toBe(clients.length);
  }
  const modest = clientAt("10.0.0.2");
  modest.emit("ask", { question: "只一问" });
  await until(4);
  const overHttp = edge.ask({ question: "网页问" }, { "x-forwarded-for": "10.0.0.3" });
  await until(5);
  for (let answered = 1; answered <= 6; answered++) {
    await expect.poll(() => assistant.asked.length).toBe(answered);
    assistant.answerOne();
  }
  expect((await overHttp).status).toBe(200);
  expect(assistant.asked).toEqual(["贪一", "贪二", "只一问", "网页问", "贪三", "贪四"]);
});

it("says `busy` and when to come again where all places are taken, and answers the rest", async () => {
  const assistant = await start(1);
  const [answering, waiting, tooMany] = ["10.0.0.1", "10.0.0.2", "10.0.0.3"].map(clientAt);
  if (!answering || !waiting || !tooMany) throw new Error("three clients");
  answering.emit("ask", { question: "正在答" });
  await expect.poll(() => assistant.asked.length).toBe(1);
  waiting.emit("ask", { question: "在排队" });
  await until(1);
  const heard = record(tooMany);
  tooMany.emit("ask", { question: "太多了" });
  expect(await nextFailure(tooMany)).toMatchObject({ code: "busy", message: /稍后|秒后再试/ });
  expect(heard).toEqual(["answer-start", "answer-failed:busy"]);

  const refused = await edge.ask({ question: "也太多" }, { "x-forwarded-for": "10.0.0.4" });
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
  expect(await refused.json()).toMatchObject({ error: { code: "busy" } });

  const both = Promise.all([nextAnswer(answering), nextAnswer(waiting)]);
  assistant.answerOne();
  await expect.poll(() => assistant.asked.length).toBe(2);
  assistant.answerOne();
  expect((await both).map(({ status }) => status)).toEqual(["answered", "answered"]);
});

it("takes off the queue whoever leaves, cancels or asks anew", async () => {
  const assistant = await start(20);
  clientAt("10.0.0.1").emit("ask", { question: "正在答" });
  await expect.poll(() => assistant.asked.length).toBe(1);
  const [leaver, canceller, changer] = ["10.0.0.2", "10.0.0.3", "10.0.0.4"].map(clientAt);
  for (const client of [leaver, canceller, changer]) client?.emit("ask", { question: "白问" });
  const gone = new AbortController();
  const overHttp = fetch(`${edge.url}/api/ask`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": "10.0.0.5" },
    body: JSON.stringify({ question: "白问" }),
    signal: gone.signal,
  });
  await until(4);
  leaver?.close();
  canceller?.emit("cancel");
  gone.abort();
  changer?.emit("ask", { question: "改问" });
  await expect(overHttp).rejects.toThrow();
  await until(1);
  assistant.answerOne();
  await expect.poll(() => assistant.asked.length).toBe(2);
  assistant.answerOne();
  expect(assistant.asked).toEqual(["正在答", "改问"]);
  await expect.poll(() => edge.edge.running.count).toBe(0);
});

it("sends home those who still wait when the service stops", async () => {
  const assistant = await start(20);
  clientAt("10.0.0.1").emit("ask", { question: "正在答" });
  await expect.poll(() => assistant.asked.length).toBe(1);
  const waiting = clientAt("10.0.0.2");
  waiting.emit("ask", { question: "在排队" });
  await until(1);
  const failure = nextFailure(waiting);
  await edge.stop();
  expect((await failure).code).toBe("stopping");
  expect(edge.edge.queue.waiting).toBe(0);
});
