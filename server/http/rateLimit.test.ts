import { afterEach, expect, it } from "vitest";
import { nextFailure } from "./testing/record.ts";
import { startEdge, type TestEdge } from "./testing/startEdge.ts";

let edge: TestEdge;
afterEach(() => edge.stop());

it("counts both transports together", async () => {
  edge = await startEdge({ environment: { RATE_LIMIT_PER_MINUTE: "3" } });
  const client = edge.connect();
  client.emit("ask", { question: "一" });
  await new Promise((resolve) => client.once("answer-end", resolve));
  expect((await edge.ask({ question: "二" })).status).toBe(200);
  expect((await fetch(`${edge.url}/api/documents`)).status).toBe(200);

  const refused = await edge.ask({ question: "四" });
  expect(refused.status).toBe(429);
  const wait = Number(refused.headers.get("retry-after"));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
  expect(await refused.json()).toEqual({
    error: { code: "rate-limited", message: `提问过于频繁，请 ${wait} 秒后再试。` },
  });

  const failure = nextFailure(client);
  client.emit("ask", { question: "五" });
  expect(await failure).toMatchObject({
    code: "rate-limited",
    message: expect.stringContaining("秒后再试"),
  });
  client.close();
});

it("never limits health", async () => {
  edge = await startEdge({ environment: { RATE_LIMIT_PER_MINUTE: "1" } });
  for (let i = 0; i < 5; i++) expect((await fetch(`${edge.url}/healthz`)).status).toBe(200);
});

it("is off at 0", async () => {
  edge = await startEdge({ environment: { RATE_LIMIT_PER_MINUTE: "0" } });
  for (let i = 0; i < 80; i++) expect((await fetch(`${edge.url}/api/documents`)).status).toBe(200);
});

async function statusOf(address: string): Promise<number> {
  const response = await fetch(`${edge.url}/api/documents`, {
    headers: { "x-forwarded-for": address },
  });
  await response.arrayBuffer();
  return response.status;
}

it("believes no forwarded address unless a proxy is trusted", async () => {
  edge = await startEdge({ environment: { RATE_LIMIT_PER_MINUTE: "1" } });
  expect(await statusOf("10.1.1.1")).toBe(200);
  expect(await statusOf("10.1.1.2")).toBe(429);
});

it("counts by client behind a trusted proxy, an IPv6 network as one, sockets alike", async () => {
  edge = await startEdge({ environment: { RATE_LIMIT_PER_MINUTE: "1", TRUST_PROXY: "loopback" } });
  expect(await statusOf("10.1.1.1")).toBe(200);
  expect(await statusOf("10.1.1.2")).toBe(200);
  expect(await statusOf("10.1.1.1")).toBe(429);
  expect(await statusOf("2001:db8::1")).toBe(200);
  expect(await statusOf("2001:db8::2")).toBe(429);
  const client = edge.connect({ "x-forwarded-for": "10.1.1.2" });
  const failure = nextFailure(client);
  client.emit("ask", { question: "问" });
  expect((await failure).code).toBe("rate-limited");
  client.close();
});

it("counts by the address that the nearest proxy saw, whatever was forged in front of it, sockets alike", async () => {
  edge = await startEdge({ environment: { RATE_LIMIT_PER_MINUTE: "1", TRUST_PROXY: "1" } });
  expect(await statusOf("1.1.1.1, 10.1.1.1")).toBe(200);
  expect(await statusOf("2.2.2.2, 10.1.1.1")).toBe(429);
  expect(await statusOf("10.1.1.1, 10.1.1.2")).toBe(200);
  const client = edge.connect({ "x-forwarded-for": "3.3.3.3, 10.1.1.1" });
  const failure = nextFailure(client);
  client.emit("ask", { question: "问" });
  expect((await failure).code).toBe("rate-limited");
  client.close();
});
