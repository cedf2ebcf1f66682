import { rmSync } from "node:fs";
import { io } from "socket.io-client";
import { afterEach, describe, expect, it } from "vitest";
import { startScriptedService } from "../../core/model/testing/scriptedService.ts";
import type { AnswerResult, SocketAskRequest } from "../../core/protocol.ts";
import type { TestClient } from "../http/testing/startEdge.ts";
import { reply } from "../model/testing/askWriter.ts";
import { firstSentence } from "../model/testing/firstSentence.ts";
import { hasRedis, startRedis } from "../redis/testing/startRedis.ts";
import { indexInTemporaryFolder } from "./testing/indexInTemporaryFolder.ts";
import { startBalancer } from "./testing/startBalancer.ts";
import { addressOf, spawnServer, stopServer } from "./testing/startServer.ts";

const RENT = { question: "我开饭馆的，房租能免几个月？", asOf: "2022-08-01" };

/** Two servers with one Redis and one model service, behind a balancer that knows no client. */
async function startService(script: Parameters<typeof startScriptedService>[0]) {
  const redis = await startRedis();
  const model = await startScriptedService(script);
  const folder = await indexInTemporaryFolder();
  const environment = {
    DATA_DIR: folder,
    REDIS_URL: redis.url,
    OPENAI_API_KEY: "test",
    OPENAI_BASE_URL: model.url,
  };
  const servers = [spawnServer(environment), spawnServer(environment)] as const;
  const addresses = await Promise.all(servers.map(addressOf));
  return { redis, model, folder, servers, addresses, balancer: await startBalancer(addresses) };
}

let service: Awaited<ReturnType<typeof startService>>;
afterEach(async () => {
  service.balancer.stop();
  await Promise.all(service.servers.map(stopServer));
  service.model.stop();
  await service.redis.kill();
  rmSync(service.folder, { recursive: true });
});

/** Asks as the page does: whenever the connection comes up, until there is an answer. */
function askAsPage(request: SocketAskRequest) {
  const client: TestClient = io(service.balancer.url, {
    transports: ["websocket"],
    forceNew: true,
    reconnectionDelay: 50,
  });
  const words: string[] = [];
  client.on("connect", () => void client.emit("ask", request));
  client.on("answer-start", () => void words.splice(0));
  client.on("answer-delta", ({ text }) => void words.push(text));
  const answer = new Promise<AnswerResult>((resolve) => client.once("answer-end", resolve));
  return { client, words, answer };
}

async function askAt(address = ""): Promise<AnswerResult> {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify(RENT);
  const response = await fetch(`${address}/api/ask`, { method: "POST", headers, body });
  return (await response.json()) as AnswerResult;
}

describe.skipIf(!hasRedis())("two servers behind a balancer", () => {
  it("lose no question when one is killed in the middle of an answer", async () => {
    service = await startService([
      (request) => ({
        stall: `{"answered":true,"sentences":[{"text":"${firstSentence(request)}。","labels":[1]},`,
      }),
      (request) => ({ say: reply([`${firstSentence(request)}。`, 1]) }),
    ]);
    const [first, second] = service.servers;
    const { client, words, answer } = askAsPage({ ...RENT, requestId: "asked-by-the-page" });
    await expect.poll(() => words.join("").length, { timeout: 20_000 }).toBeGreaterThan(10);
    expect(first.output()).not.toContain("answered");
    first.child.kill("SIGKILL");

    const { status, answer: told, citations } = await answer;
    expect(status).toBe("answered");
    expect(citations.length).toBeGreaterThan(0);
    expect(words.join("")).toBe(told);
    await expect.poll(second.output).toContain("asked-by-the-page");
    client.close();
  });

  it("tell again what the other has answered, and go on alone when Redis is lost", async () => {
    service = await startService([
      (request) => ({ say: reply([`${firstSentence(request)}。`, 1]) }),
    ]);
    const [one, other] = service.addresses;
    const first = await askAt(one);
    const asked = service.model.requests.length;
    expect({ ...(await askAt(other)), timings: 0 }).toEqual({ ...first, timings: 0 });
    expect(service.model.requests).toHaveLength(asked);

    await service.redis.kill();
    expect(await askAt(one)).toMatchObject({ status: "answered", answer: first.answer });
    expect(await askAt(other)).toMatchObject({ status: "answered", answer: first.answer });
    expect(service.model.requests.length).toBeGreaterThan(asked);
    for (const { output } of service.servers) expect(output()).toContain("Redis is lost");
  });
});
