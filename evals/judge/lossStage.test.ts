import { expect, it } from "vitest";
import type { SearchHit } from "../../core/protocol.ts";
import { perfectDriver } from "../gate/testing/perfectDriver.ts";
import { observeQuestion } from "../observe/observeQuestion.ts";
import { goldenQuestion } from "../questions/goldenQuestion.ts";
import { lossStage } from "./lossStage.ts";

const question = goldenQuestion.parse({
  id: "period",
  question: "征求意见几天",
  audience: "resident",
  type: "numeric",
  answerable: true,
  evidence: [
    {
      documentNumber: "朔政发〔2022〕22号",
      clause: "第十一条",
      quote: "征求意见的时间一般不少于七日",
    },
  ],
  facts: ["七日"],
});
const driver = perfectDriver([question]);
const documents = await driver.documents();
const perfect = await observeQuestion(driver, question, 1);
const uncited = { ...perfect, answer: { ...perfect.answer, citations: [] } };
const other = { ...(perfect.hits[0] as SearchHit), text: "别的条款" };
const atRank = (rank: number) => [...Array<SearchHit>(rank - 1).fill(other), ...perfect.hits];

it("names the first stage that the evidence didn't pass", () => {
  expect(lossStage(uncited, [])).toBe("no-chunk");
  expect(lossStage({ ...uncited, hits: [] }, documents)).toBe("no-candidate");
  expect(lossStage({ ...uncited, hits: atRank(11) }, documents)).toBe("ranked-out");
  expect(lossStage({ ...uncited, hits: atRank(10) }, documents)).toBe("not-cited");
});

it("blames the refusal where the evidence was found", () => {
  const refused = { ...uncited, answer: { ...uncited.answer, status: "refused" as const } };
  expect(lossStage(refused, documents)).toBe("wrongly-refused");
});

it("blames the answer's words where all evidence is cited", () => {
  expect(lossStage(perfect, documents)).toBe("fact-left-out");
});

it("credits the entry that came farthest where any one does", () => {
  const missing = { documentNumber: "朔政发〔2022〕99号", clause: "", quote: "没有这一条款的文字" };
  const either = { ...question, anyOf: true, evidence: [missing, ...question.evidence] };
  expect(lossStage({ ...uncited, question: either }, documents)).toBe("not-cited");
  expect(lossStage({ ...uncited, question: { ...either, anyOf: false } }, documents)).toBe(
    "no-chunk",
  );
});
