import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { DocumentSummary } from "../../../core/protocol.ts";
import { indexInTemporaryFolder } from "../../start/testing/indexInTemporaryFolder.ts";
import {
  addressOf,
  type ServerProcess,
  spawnServer,
  stopServer,
} from "../../start/testing/startServer.ts";
import { createResponseCheck } from "./testing/responseCheck.ts";

const OFFICE_TOKEN = "the-office-of-the-tests";

let server: ServerProcess;
let address: string;
let folder: string;
let check: ReturnType<typeof createResponseCheck>;
beforeAll(async () => {
  folder = await indexInTemporaryFolder();
  server = spawnServer({ DATA_DIR: folder, OFFICE_TOKEN });
  address = await addressOf(server);
  check = createResponseCheck(await (await get("/api/openapi.json")).json());
});
afterAll(async () => {
  await stopServer(server);
  rmSync(folder, { recursive: true });
});

async function get(path: string, authorization = `Bearer ${OFFICE_TOKEN}`): Promise<Response> {
  return await fetch(address + path, { headers: { authorization } });
}

async function post(path: string, body: unknown): Promise<Response> {
  const headers = {
    "content-type": "application/json",
    accept: "application/json, text/event-stream",
  };
  return await fetch(address + path, { method: "POST", headers, body: JSON.stringify(body) });
}

async function expectDescribed(place: string, status: number, response: Response) {
  expect(response.status).toBe(status);
  expect(await check(place, response)).toEqual([]);
}

it.each([
  "我开饭馆的，房租能免几个月？",
  "个税起征点是多少？",
  "你好",
  "多少钱？",
  "住在这儿的张三电话是多少",
])("answers %s as it is described", async (question) => {
  await expectDescribed("POST /api/ask", 200, await post("/api/ask", { question }));
});

it.each([
  ["/healthz", "/healthz"],
  ["/readyz", "/readyz"],
  ["/metrics", "/metrics"],
  ["/api/search?q=减免房屋租金&k=50", "/api/search"],
  ["/api/search?q=减免房屋租金&explain=1", "/api/search"],
  ["/api/documents", "/api/documents"],
  ["/api/measures", "/api/measures"],
  ["/api/measures?trade=餐饮&asOf=2022-10-01", "/api/measures"],
  ["/api/measures.csv?trade=餐饮", "/api/measures.csv"],
  ["/api/measures.xlsx?trade=餐饮", "/api/measures.xlsx"],
  [`/api/measures/${encodeURIComponent("朔政办发〔2022〕18号#一.13")}`, "/api/measures/{id}"],
  ["/api/offices", "/api/offices"],
  ["/api/offices/市税务局", "/api/offices/{office}"],
  ["/api/offices/市税务局/deadlines.ics", "/api/offices/{office}/deadlines.ics"],
  ["/api/office/unanswered", "/api/office/unanswered"],
  ["/api/openapi.json", "/api/openapi.json"],
  ["/api/docs", "/api/docs"],
  ["/api/docs.css", "/api/docs.css"],
])("answers GET %s as it is described", async (path, place) => {
  await expectDescribed(`GET ${place}`, 200, await get(path));
});

it("gives every document as it is described", async () => {
  const list = (await (await get("/api/documents")).json()) as DocumentSummary[];
  for (const { documentNumber } of list) {
    const opened = await get(`/api/documents/${encodeURIComponent(documentNumber)}`);
    await expectDescribed("GET /api/documents/{number}", 200, opened);
  }
});

it("takes feedback, and shows it to the office, as it is described", async () => {
  const given = {
    verdict: "down",
    reason: "other",
    question: "问",
    answer: "答",
    status: "answered",
    citations: [],
  };
  await expectDescribed("POST /api/feedback", 201, await post("/api/feedback", given));
  await expectDescribed("GET /api/office/feedback", 200, await get("/api/office/feedback"));
  await expectDescribed("GET /api/office/golden", 200, await get("/api/office/golden?ids=1"));
});

it("speaks OpenAI's protocol as it is described", async () => {
  const place = "POST /v1/chat/completions";
  const messages = [{ role: "user", content: "我开饭馆的，房租能免几个月？" }];
  const ask = (body: object) => post("/v1/chat/completions", { model: "any", messages, ...body });
  await expectDescribed(place, 200, await ask({}));
  await expectDescribed(place, 200, await ask({ stream: true }));
  await expectDescribed(place, 400, await ask({ n: 2 }));
  await expectDescribed("GET /v1/models", 200, await get("/v1/models"));
  await expectDescribed("GET /v1/models/{model}", 200, await get("/v1/models/policy-answers"));
  await expectDescribed("GET /v1/models/{model}", 404, await get("/v1/models/gpt-0"));
});

it("speaks the Model Context Protocol as it is described", async () => {
  const list = { jsonrpc: "2.0", id: 1, method: "tools/list" };
  await expectDescribed("POST /mcp", 200, await post("/mcp", list));
  await expectDescribed("POST /mcp", 400, await post("/mcp", [list]));
});

it("turns away as it is described", async () => {
  await expectDescribed("POST /api/ask", 400, await post("/api/ask", {}));
  const long = "问".repeat(5000);
  await expectDescribed("POST /api/ask", 413, await post("/api/ask", { question: long }));
  await expectDescribed("GET /api/search", 400, await get("/api/search"));
  await expectDescribed("GET /api/documents/{number}", 404, await get("/api/documents/1"));
  await expectDescribed("GET /api/measures/{id}", 404, await get("/api/measures/1"));
  await expectDescribed("GET /api/offices/{office}", 404, await get("/api/offices/1"));
  await expectDescribed("GET /api/office/feedback", 401, await get("/api/office/feedback", ""));
});

it("shows a page with nothing inline and nothing from elsewhere", async () => {
  const page = await (await get("/api/docs")).text();
  expect(page).toContain("政策问答接口");
  expect(page).not.toMatch(/<script|<style| style=| on\w+=|(?:src|href)="(?:https?:)?\/\//);
  for (const [, name] of page.matchAll(/href="#([^"]+)"/g)) {
    expect(page).toContain(`id="${decodeURIComponent(name ?? "")}"`);
  }
});
