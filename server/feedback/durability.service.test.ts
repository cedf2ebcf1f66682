import { rmSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import type { FeedbackReceipt, FeedbackRequest } from "../../core/feedback.ts";
import { indexInTemporaryFolder } from "../start/testing/indexInTemporaryFolder.ts";
import { addressOf, spawnServer } from "../start/testing/startServer.ts";
import { FeedbackBook } from "./feedbackBook.ts";
import { findFeedback } from "./findFeedback.ts";
import { mostUnanswered } from "./unansweredQuestions.ts";

const GIVEN: FeedbackRequest = {
  verdict: "down",
  reason: "wrong-clause",
  question: "房租能免几个月？",
  answer: "减免6个月。[1]",
  status: "answered",
  citations: ["朔政办发〔2022〕18号#一.13"],
};
const TIMES = 5;

async function post(url: string, body: unknown): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
}

it("keeps every feedback that was acknowledged before the process was killed", async () => {
  const folder = await indexInTemporaryFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const server = spawnServer({ DATA_DIR: folder });
  onTestFinished(() => void server.child.kill("SIGKILL"));
  const address = await addressOf(server);
  await post(`${address}/api/ask`, { question: "北京到上海的机票多少钱？" });
  // Counts are written every second; feedback is on the disk when it is acknowledged.
  await delay(1500);

  const receipts: FeedbackReceipt[] = [];
  for (let i = 0; i < TIMES; i++) {
    const response = await post(`${address}/api/feedback`, { ...GIVEN, comment: `第${i}次` });
    receipts.push((await response.json()) as FeedbackReceipt);
  }
  server.child.kill("SIGKILL");
  await server.exited;

  const book = new FeedbackBook(folder);
  const database = await book.database();
  const { feedback } = await findFeedback(database, {});
  expect(feedback.map(({ id }) => id).reverse()).toEqual(receipts.map(({ id }) => id));
  expect(feedback[0]).toMatchObject({ ...GIVEN, comment: `第${TIMES - 1}次` });
  expect(feedback[0]?.indexFingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(await mostUnanswered(database, 9)).toMatchObject([
    { question: "北京到上海的机票多少钱？" },
  ]);
  await book.close();
});
