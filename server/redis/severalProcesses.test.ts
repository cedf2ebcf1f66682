import { type AddressInfo, createServer } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hangingAssistant } from "../http/testing/hangingAssistant.ts";
import { nextFailure } from "../http/testing/record.ts";
import { startEdge, type TestEdge } from "../http/testing/startEdge.ts";
import { connectRedis, type Redis } from "./connectRedis.ts";
import { hasRedis, startRedis, type TestRedis } from "./testing/startRedis.ts";

const isReturn = (sentence: string) => sentence === "Redis is back";
const PATIENCE = { timeout: 10_000 };
const LIMITED = { RATE_LIMIT_PER_MINUTE: "3" };

describe.skipIf(!hasRedis())("two processes of one service", () => {
  let server: TestRedis;
  let said: string[];
  let redises: Redis[];
  let first: TestEdge;
  let second: TestEdge;
  const hanging = hangingAssistant();
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.kill());
  beforeEach(async () => {
    said = [];
    redises = [];
    [first, second] = [await startProcess(), await startProcess()];
    await redises[0]?.client.flushAll();
  });
  afterEach(async () => {
    await Promise.all([first.stop(), second.stop()]);
    for (const redis of redises) await redis.close();
  });

  async function startProcess(): Promise<TestEdge> {
    const note = (...told: unknown[]) => void said.push(String(told.at(-1)));
    const redis = await connectRedis(server.url, { warn: note, info: note });
    redises.push(redis);
    return await startEdge({ environment: LIMITED, redis, assistant: hanging });
  }

  const statusAt = async (edge: TestEdge) => {
    const response = await fetch(`${edge.url}/api/documents`);
    await response.arrayBuffer();
    return response.status;
  };

  it("count a client's requests together, in both transports", async () => {
    expect(await statusAt(first)).toBe(200);
    expect(await statusAt(second)).toBe(200);
    expect(await statusAt(first)).toBe(200);
    expect(await statusAt(second)).toBe(429);
    const client = second.connect();
    const failure = nextFailure(client);
    client.emit("ask", { question: "问" });
    expect((await failure).code).toBe("rate-limited");
    client.close();
  });

  it("go on with counts of their own while Redis is away, say so once, and share again after it", async () => {
    await server.kill();
    await expect.poll(() => said.length, PATIENCE).toBe(2);
    for (let i = 0; i < 3; i++) expect(await statusAt(first)).toBe(200);
    expect(await statusAt(first)).toBe(429);
    expect(await statusAt(second)).toBe(200);
    expect(new Set(said)).toEqual(new Set(["Redis is lost; this process goes on alone"]));
    expect(said).toHaveLength(2);

    await server.startAgain();
    await expect.poll(() => said.filter(isReturn).length, PATIENCE).toBe(2);
    await expect.poll(() => statusAt(first), PATIENCE).toBe(200);
    await expect
      .poll(async () => [await statusAt(first), await statusAt(second)], PATIENCE)
      .toEqual([429, 429]);
  });

  it("count together even where Redis was away when one of them began", async () => {
    await server.kill();
    await expect.poll(() => said.length, PATIENCE).toBe(2);
    const late = await startEdge({ environment: LIMITED, redis: redises[0] as Redis });
    await server.startAgain();
    await expect.poll(() => said.filter(isReturn).length, PATIENCE).toBe(2);
    expect([await statusAt(late), await statusAt(late)]).toEqual([200, 200]);
    expect([await statusAt(second), await statusAt(second)]).toEqual([200, 429]);
    await late.stop();
  });

  it("leave a question to the one where it was asked again", async () => {
    const lost = first.connect();
    const gone = new Promise((resolve) => lost.once("disconnect", resolve));
    const started = new Promise((resolve) => lost.once("answer-delta", resolve));
    lost.emit("ask", { question: "房租？", requestId: "question-1" });
    await started;
    const { signals } = hanging;
    expect(signals.at(-1)?.aborted).toBe(false);
    const abandoned = signals.at(-1);
    const found = second.connect();
    const startedAgain = new Promise((resolve) => found.once("answer-delta", resolve));
    found.emit("ask", { question: "房租？", requestId: "question-1" });
    await startedAgain;
    await gone;
    await expect.poll(() => abandoned?.aborted, PATIENCE).toBe(true);
    expect(signals.at(-1)?.aborted).toBe(false);
    found.close();
  });

  it("leave it there when word of the first asking comes late", async () => {
    const found = second.connect();
    const started = new Promise((resolve) => found.once("answer-delta", resolve));
    const asked = Date.now();
    found.emit("ask", { question: "房租？", requestId: "question-2" });
    await started;
    const holding = hanging.signals.at(-1);
    first.sockets.serverSideEmit("question-asked", "question-2", asked - 1);
    // Told after it, and heard after it: what came before has then been heard as well.
    const last = second.connect();
    const lastStarted = new Promise((resolve) => last.once("answer-delta", resolve));
    last.emit("ask", { question: "房租？", requestId: "question-3" });
    await lastStarted;
    const lastHeld = hanging.signals.at(-1);
    first.sockets.serverSideEmit("question-asked", "question-3", Date.now() + 1);
    await expect.poll(() => lastHeld?.aborted, PATIENCE).toBe(true);
    expect(holding?.aborted).toBe(false);
    found.close();
  });
});

it("says in Chinese that Redis can't be reached, and that one process needs none", async () => {
  const silent = { warn: () => {}, info: () => {} };
  await expect(connectRedis("redis://127.0.0.1:1", silent)).rejects.toThrow(
    /^Redis 无法连接.*REDIS_URL.*留空/,
  );
});

it("does not wait for a port that says nothing", async () => {
  const mute = createServer();
  await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
  const { port } = mute.address() as AddressInfo;
  const silent = { warn: () => {}, info: () => {} };
  await expect(connectRedis(`redis://127.0.0.1:${port}`, silent)).rejects.toThrow(
    /^Redis 无法连接/,
  );
  mute.close();
}, 20_000);
