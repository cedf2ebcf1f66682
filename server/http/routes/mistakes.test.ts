import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startEdge, type TestEdge } from "../testing/startEdge.ts";

let edge: TestEdge;
beforeAll(async () => {
  edge = await startEdge({ environment: { RATE_LIMIT_PER_MINUTE: "0" } });
});
afterAll(() => edge.stop());

async function expectChinese(response: Response, status: number, code: string) {
  expect(response.status).toBe(status);
  const body = await response.json();
  expect(body).toEqual({ error: { code, message: expect.stringMatching(/\p{Script=Han}.*。/u) } });
  expect(JSON.stringify(body)).not.toMatch(/\bat |node_modules|\.ts/);
}

describe("POST /api/ask with", () => {
  it.each([
    ["broken JSON", "{", 400, "invalid-request"],
    ["no object", "[]", 400, "invalid-request"],
    ["nothing", "", 400, "invalid-request"],
    ["no question", {}, 400, "invalid-request"],
    ["a number for a question", { question: 7 }, 400, "invalid-request"],
    ["an empty question", { question: "" }, 400, "invalid-request"],
    ["a blank question", { question: " \u3000\n" }, 400, "invalid-request"],
    ["a question of 100 kB", { question: "a".repeat(100_000) }, 413, "too-long"],
    ["a body of 2 MB", { question: "a".repeat(2_000_000) }, 413, "too-long"],
    ["a word for a date", { question: "q", asOf: "yesterday" }, 400, "invalid-request"],
    ["a thirteenth month", { question: "q", asOf: "2023-13-01" }, 400, "invalid-request"],
    ["an impossible day", { question: "q", asOf: "2023-02-30" }, 400, "invalid-request"],
    ["an empty date", { question: "q", asOf: "" }, 400, "invalid-request"],
    ["a number for a date", { question: "q", asOf: 20230101 }, 400, "invalid-request"],
    ["no list for a history", { question: "q", history: "x" }, 400, "invalid-request"],
    [
      "a turn without answer",
      { question: "q", history: [{ question: "x" }] },
      400,
      "invalid-request",
    ],
    [
      "a turn too long",
      { question: "q", history: [{ question: "x", answer: "a".repeat(50_000) }] },
      413,
      "too-long",
    ],
  ])("%s", async (_what, body, status, code) => {
    await expectChinese(await edge.ask(body), status, code);
  });

  it("a body that is not called JSON", async () => {
    const response = await fetch(`${edge.url}/api/ask`, { method: "POST", body: "question=x" });
    await expectChinese(response, 400, "invalid-request");
  });

  it("an encoding that nobody reads", async () => {
    const response = await edge.ask("{}", { "content-encoding": "rot13" });
    await expectChinese(response, 415, "unsupported-encoding");
  });
});

describe("GET", () => {
  it.each([
    ["/api/search", 400, "invalid-request"],
    ["/api/search?q=", 400, "invalid-request"],
    ["/api/search?q=a&q=b", 400, "invalid-request"],
    ["/api/search?q=a&k=0", 400, "invalid-request"],
    ["/api/search?q=a&k=101", 400, "invalid-request"],
    ["/api/search?q=a&k=1.5", 400, "invalid-request"],
    ["/api/search?q=a&explain=yes", 400, "invalid-request"],
    [`/api/search?q=${"a".repeat(5000)}`, 413, "too-long"],
    ["/api/documents/朔政办发〔1999〕1号", 404, "document-not-found"],
    ["/api/documents/%E0%A4%A", 400, "invalid-request"],
    ["/api/documents/..%2f..%2fpackage.json", 404, "document-not-found"],
    ["/api/documents/__proto__", 404, "document-not-found"],
    ["/api/nothing", 404, "not-found"],
    ["/api", 404, "not-found"],
    ["/api/ask", 404, "not-found"],
    ["/elsewhere", 404, "not-found"],
  ])("%s", async (path, status, code) => {
    await expectChinese(await fetch(edge.url + path), status, code);
  });
});
