import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { FeedbackPage, FeedbackReceipt, FeedbackRequest } from "../../../core/feedback.ts";
import type { ErrorBody } from "../../../core/protocol.ts";
import { fakeAssistant } from "../testing/fakeAssistant.ts";
import { startEdge, type TestEdge } from "../testing/startEdge.ts";

const TOKEN = "a-token-of-the-office";
const GIVEN: FeedbackRequest = {
  verdict: "down",
  reason: "incomplete",
  comment: "少了条件",
  question: "房租能免几个月？",
  answer: "减免6个月。[1]",
  status: "answered",
  citations: ["朔政办发〔2022〕18号#一.13"],
};

let folder: string;
let edge: TestEdge;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "feedback-"));
  edge = await startEdge({ environment: { DATA_DIR: folder, OFFICE_TOKEN: TOKEN } });
});
afterEach(async () => {
  await edge.stop();
  rmSync(folder, { recursive: true });
});

async function give(body: unknown): Promise<Response> {
  return await fetch(`${edge.url}/api/feedback`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

async function office(path: string, token = TOKEN): Promise<Response> {
  return await fetch(`${edge.url}/api/office/${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
}

it("goes to the office, with the index that the answer came from and without an address", async () => {
  const given = await give(GIVEN);
  expect(given.status).toBe(201);
  const { id } = (await given.json()) as FeedbackReceipt;
  const page = (await (await office("feedback")).json()) as FeedbackPage;
  const { givenAt, ...stored } = page.feedback[0] ?? {};
  expect(stored).toEqual({ ...GIVEN, id, indexFingerprint: fakeAssistant.indexFingerprint });
  expect(Date.parse(givenAt ?? "")).toBeGreaterThan(Date.now() - 60_000);
});

it.each([
  ["no judgement", { ...GIVEN, verdict: "maybe" }, 400],
  ["an unknown reason", { ...GIVEN, reason: "bad" }, 400],
  ["no question", { ...GIVEN, question: " " }, 400],
  ["citations of another kind", { ...GIVEN, citations: [1] }, 400],
  ["a long comment", { ...GIVEN, comment: "长".repeat(1001) }, 413],
  ["a body of 300 kB", { ...GIVEN, answer: "a".repeat(300_000) }, 413],
  ["no object", "x", 400],
])("turns away %s", async (_what, body, status) => {
  const response = await give(body);
  expect(response.status).toBe(status);
  expect(((await response.json()) as ErrorBody).error.message).toMatch(/\p{Script=Han}/u);
});

it("says that it could not be kept, and why only to the log", async () => {
  await edge.stop();
  const file = join(folder, "file");
  writeFileSync(file, "");
  edge = await startEdge({ environment: { DATA_DIR: file } });
  const response = await give(GIVEN);
  expect(response.status).toBe(503);
  expect(await response.text()).not.toContain(folder);
});

it("is counted like any other request", async () => {
  await edge.stop();
  edge = await startEdge({ environment: { DATA_DIR: folder, RATE_LIMIT_PER_MINUTE: "1" } });
  expect((await give(GIVEN)).status).toBe(201);
  expect((await give(GIVEN)).status).toBe(429);
});
