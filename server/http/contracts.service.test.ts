import { rmSync } from "node:fs";
import { io } from "socket.io-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ClauseNode, PolicyDocument } from "../../core/clause.ts";
import type {
  AnswerResult,
  DocumentSummary,
  ErrorBody,
  SearchResponse,
} from "../../core/protocol.ts";
import { indexInTemporaryFolder } from "../start/testing/indexInTemporaryFolder.ts";
import {
  addressOf,
  type ServerProcess,
  spawnServer,
  stopServer,
} from "../start/testing/startServer.ts";
import { nextAnswer, record } from "./testing/record.ts";
import type { TestClient } from "./testing/startEdge.ts";

const NUMBER = "朔政办发〔2022〕18号";
const RENT = "我开饭馆的，房租能免几个月？";

let server: ServerProcess;
let address: string;
let folder: string;
beforeAll(async () => {
  folder = await indexInTemporaryFolder();
  server = spawnServer({ DATA_DIR: folder });
  address = await addressOf(server);
});
afterAll(async () => {
  await stopServer(server);
  rmSync(folder, { recursive: true });
});

async function ask(body: unknown): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return await fetch(`${address}/api/ask`, { method: "POST", headers, body: JSON.stringify(body) });
}

describe("POST /api/ask", () => {
  it("cites the clause that answers, in its own words", async () => {
    const answer = (await (await ask({ question: RENT })).json()) as AnswerResult;
    expect(answer.status).toBe("answered");
    expect(answer.answer).toContain("[1]");
    const cited = answer.citations.find(({ clause }) => clause === "一、13");
    expect(cited?.documentNumber).toBe(NUMBER);
    expect(cited?.text).toContain(cited?.quote);
  });

  it("refuses what the documents do not say", async () => {
    const answer = (await (await ask({ question: "个税起征点是多少？" })).json()) as AnswerResult;
    expect(answer).toMatchObject({ status: "refused", citations: [] });
    expect(answer.reason).not.toBeNull();
  });

  it("turns away a bad request in Chinese", async () => {
    const response = await ask({ question: "问", asOf: "2023-02-30" });
    expect(response.status).toBe(400);
    expect(((await response.json()) as ErrorBody).error.message).toContain("asOf");
  });
});

describe("the socket", () => {
  it("streams what HTTP gives whole", async () => {
    const client: TestClient = io(address, { transports: ["websocket"] });
    const heard = record(client);
    client.emit("ask", { question: RENT });
    const answer = await nextAnswer(client);
    client.close();
    expect(heard[0]).toBe("answer-start");
    expect(heard).toContain("answer-delta");
    expect(heard).toContain("citations-verified");
    expect(heard.at(-1)).toBe("answer-end");
    const whole = (await (await ask({ question: RENT })).json()) as AnswerResult;
    expect({ ...answer, timings: 0 }).toEqual({ ...whole, timings: 0 });
  });
});

describe("search and documents", () => {
  it("finds clauses, best first", async () => {
    const { hits } = (await (
      await fetch(`${address}/api/search?q=减免房屋租金&k=5`)
    ).json()) as SearchResponse;
    expect(hits).toHaveLength(5);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it("lists the sixteen documents and opens each as a tree of clauses", async () => {
    const list = (await (await fetch(`${address}/api/documents`)).json()) as DocumentSummary[];
    expect(list).toHaveLength(16);
    for (const { documentNumber } of list) {
      const squared = documentNumber.replace("〔", "[").replace("〕", "]");
      const opened = await fetch(`${address}/api/documents/${encodeURIComponent(squared)}`);
      const found = (await opened.json()) as PolicyDocument;
      expect(found.documentNumber).toBe(documentNumber);
      expect(clausesOf(found.clauses).length).toBeGreaterThan(0);
    }
  });
});

it("serves the page", async () => {
  const page = await fetch(address);
  expect(await page.text()).toMatch(/<script type="module"[^>]* src="\/assets\//);
});

function clausesOf(nodes: readonly ClauseNode[]): ClauseNode[] {
  return nodes.flatMap((node) => [node, ...clausesOf(node.children)]);
}
