import { describe, expect, it } from "vitest";
import type { AnswerResult } from "../../core/protocol.ts";
import { perfectDriver } from "../gate/testing/perfectDriver.ts";
import { observeQuestion } from "../observe/observeQuestion.ts";
import { type GoldenQuestion, goldenQuestion } from "../questions/goldenQuestion.ts";
import { judge } from "./judge.ts";

const deadline = {
  documentNumber: "朔政办发〔2022〕18号",
  clause: "一、7",
  quote: "于6月底前一次性全部退还",
};
const twin = {
  documentNumber: "朔政办发〔2022〕20号",
  clause: "一、12",
  quote: "优先安排小微企业",
};
const refund = goldenQuestion.parse({
  id: "refund",
  question: "啥时候退",
  audience: "business",
  type: "multi",
  answerable: true,
  evidence: [deadline, twin],
  facts: ["6月底前", "一次性|一次"],
});
const offices = new Map<string, string>();

async function verdictOf(question: GoldenQuestion, change: (result: AnswerResult) => AnswerResult) {
  const driver = perfectDriver([question]);
  const documents = await driver.documents();
  const changed = {
    ...driver,
    ask: async (...request: Parameters<typeof driver.ask>) => change(await driver.ask(...request)),
  };
  return judge(await observeQuestion(changed, question, 1), { documents, offices });
}

describe("a complete answer", () => {
  it("has every fact and cites every entry", async () => {
    const verdict = await verdictOf(refund, (result) => result);
    expect(verdict).toMatchObject({ right: true, loss: null, retrieved: { ranks: [1, 2] } });
  });

  it("may write its facts with other spaces and punctuation, and around a marker", async () => {
    const answer = "于 6 月[1]底前，一次退还[1]。";
    expect((await verdictOf(refund, (result) => ({ ...result, answer }))).facts).toEqual([
      true,
      true,
    ]);
  });

  it("is not complete without an entry, unless any one does", async () => {
    const withFirst = (result: AnswerResult) => ({
      ...result,
      citations: result.citations.slice(0, 1),
    });
    expect(await verdictOf(refund, withFirst)).toMatchObject({ right: false, loss: "not-cited" });
    expect((await verdictOf({ ...refund, anyOf: true }, withFirst)).right).toBe(true);
  });

  it("cites the right document: the same words of another one don't count", async () => {
    const verdict = await verdictOf(refund, (result) => ({
      ...result,
      citations: result.citations.map((citation) => ({
        ...citation,
        documentNumber: "朔政发〔2022〕1号",
      })),
    }));
    expect(verdict.evidenceCited).toEqual([false, false]);
  });

  it("accepts a document number in other brackets", async () => {
    const verdict = await verdictOf(refund, (result) => ({
      ...result,
      citations: result.citations.map((citation) => ({
        ...citation,
        documentNumber: citation.documentNumber.replace("〔", "[").replace("〕", "]"),
      })),
    }));
    expect(verdict.right).toBe(true);
  });
});

describe("an unanswerable question", () => {
  const weather = goldenQuestion.parse({
    ...refund,
    id: "weather",
    type: "unanswerable",
    answerable: false,
    evidence: [],
    facts: [],
  });

  it("is right when refused or asked back", async () => {
    expect((await verdictOf(weather, (result) => result)).right).toBe(true);
    expect((await verdictOf(weather, (result) => ({ ...result, status: "clarify" }))).right).toBe(
      true,
    );
  });

  it("is lost when answered, and a fault is no refusal", async () => {
    const answered = await verdictOf(weather, (result) => ({ ...result, status: "answered" }));
    expect(answered).toMatchObject({ right: false, loss: "wrongly-answered" });
    const failed = await verdictOf(weather, () => {
      throw new Error("503");
    });
    expect(failed).toMatchObject({ right: false, loss: "failed" });
  });
});
