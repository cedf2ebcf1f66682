import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { greeting, refusal } from "../answer/refusals.ts";
import { FeedbackBook } from "./feedbackBook.ts";
import { mostUnanswered } from "./unansweredQuestions.ts";
import { UnansweredTally } from "./unansweredTally.ts";

const REFUSED = refusal("out-of-scope", [], { retrieveMs: 0, composeMs: 0 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tally-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("counts what was left unanswered, in the order of asking, and nothing else", async () => {
  const book = new FeedbackBook(folder);
  const warn = vi.fn();
  const tally = new UnansweredTally(book, { warn });
  tally.add("高铁票多少钱？", REFUSED);
  tally.add("您好", greeting());
  const first = tally.flush();
  tally.add("高铁票 多少钱", REFUSED);
  tally.add("天气怎么样", REFUSED);
  await Promise.all([first, tally.flush()]);
  expect(await mostUnanswered(await book.database(), 9)).toMatchObject([
    { question: "高铁票多少钱？", count: 2 },
    { question: "天气怎么样", count: 1 },
  ]);
  expect(warn).not.toHaveBeenCalled();
  await book.close();
});

it("says in the log what it could not write, and goes on", async () => {
  writeFileSync(join(folder, "file"), "");
  const warn = vi.fn();
  const tally = new UnansweredTally(new FeedbackBook(join(folder, "file")), { warn });
  tally.add("高铁票多少钱？", REFUSED);
  await tally.flush();
  expect(warn).toHaveBeenCalledOnce();
  await tally.flush();
  expect(warn).toHaveBeenCalledOnce();
});
