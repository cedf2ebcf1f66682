import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "@libsql/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FeedbackRequest } from "../../core/feedback.ts";
import type { RefusalReason } from "../../core/protocol.ts";
import { FeedbackBook } from "./feedbackBook.ts";
import { feedbackByIds, findFeedback } from "./findFeedback.ts";
import { keepFeedback } from "./keepFeedback.ts";
import { countUnanswered, mostUnanswered } from "./unansweredQuestions.ts";

const GIVEN: FeedbackRequest = {
  verdict: "down",
  reason: "out-of-date",
  comment: "我的电话13803490000",
  question: "房租能免几个月？",
  answer: "减免6个月。[1]",
  status: "answered",
  citations: ["朔政办发〔2022〕18号#一.13"],
  asOf: "2022-08-01",
};
const WHEN = { givenAt: "2026-01-02T03:04:05.000Z", indexFingerprint: "f".repeat(64) };

let folder: string;
let book: FeedbackBook;
let database: Client;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "feedback-"));
  book = new FeedbackBook(folder);
  database = await book.database();
});
afterEach(async () => {
  await book.close();
  rmSync(folder, { recursive: true });
});

describe("feedback", () => {
  it("is kept whole but for personal numbers, also in another process's eyes", async () => {
    const id = await keepFeedback(database, GIVEN, WHEN);
    await book.close();
    const reopened = await book.database();
    const expected = { ...GIVEN, ...WHEN, id, comment: "我的电话［手机号］" };
    expect(await feedbackByIds(reopened, [id])).toEqual([expected]);
    expect(readFileSync(join(folder, "feedback.db")).includes("13803490000")).toBe(false);
  });

  it("is found by verdict, reason and words, the newest first", async () => {
    const first = await keepFeedback(database, GIVEN, WHEN);
    const { reason, comment, ...liked } = GIVEN;
    const second = await keepFeedback(database, { ...liked, verdict: "up" }, WHEN);
    const ids = async (filter: Parameters<typeof findFeedback>[1]) =>
      (await findFeedback(database, filter)).feedback.map(({ id }) => id);
    expect(await ids({})).toEqual([second, first]);
    expect(await ids({ verdict: "up" })).toEqual([second]);
    expect(await ids({ reason: "out-of-date" })).toEqual([first]);
    expect(await ids({ words: "我的电话" })).toEqual([first]);
    expect(await ids({ words: "%" })).toEqual([]);
    expect(await ids({ before: second })).toEqual([first]);
  });

  it("comes in pages", async () => {
    for (let i = 0; i < 51; i++) await keepFeedback(database, GIVEN, WHEN);
    const page = await findFeedback(database, {});
    expect(page).toMatchObject({ more: true, feedback: { length: 50 } });
    const last = await findFeedback(database, { before: page.feedback.at(-1)?.id ?? 0 });
    expect(last).toMatchObject({ more: false, feedback: { length: 1 } });
  });
});

describe("unanswered questions", () => {
  const count = (question: string, reason: RefusalReason, askedAt: string) =>
    countUnanswered(database, [{ question, reason, askedAt }]);

  it("are counted without regard to spaces, punctuation and width, the most asked first", async () => {
    await count("高铁票多少钱？", "out-of-scope", "2026-01-01T00:00:00Z");
    await count("个税起征点ＡＢ？", "not-in-corpus", "2026-01-01T00:00:00Z");
    await count(" 个税 起征点ab", "not-in-corpus", "2026-01-02T00:00:00Z");
    expect(await mostUnanswered(database, 9)).toEqual([
      {
        question: "个税起征点ＡＢ？",
        reason: "not-in-corpus",
        count: 2,
        lastAskedAt: "2026-01-02T00:00:00Z",
      },
      expect.objectContaining({ question: "高铁票多少钱？", count: 1 }),
    ]);
  });

  it("hold no personal numbers, and no words about a person", async () => {
    await count("13803490000是谁的", "not-in-corpus", "2026-01-01T00:00:00Z");
    await count("张三住哪里", "personal-data", "2026-01-01T00:00:00Z");
    const questions = (await mostUnanswered(database, 9)).map(({ question }) => question);
    expect(questions.sort()).toEqual(
      ["［手机号］是谁的", "（询问个人信息的问题，不保存原文）"].sort(),
    );
  });
});

it("is tried again after a folder could not be used", async () => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  const blocked = new FeedbackBook(file);
  await expect(blocked.database()).rejects.toThrow();
  rmSync(file);
  await blocked.database();
  await blocked.close();
});
