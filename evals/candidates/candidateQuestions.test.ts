import { expect, it } from "vitest";
import { goldenCandidates } from "../../server/feedback/goldenCandidates.ts";
import { parseQuestions } from "../questions/readQuestions.ts";
import { candidateQuestions } from "./candidateQuestions.ts";

it("makes each disliked question one candidate, in the golden format", () => {
  const disliked = JSON.stringify({
    question: "房租能免几个月",
    answer: "现有文件没有提到。",
    comment: "明明有",
    at: "2022-09-01",
  });
  const candidates = candidateQuestions(`${disliked}\n${disliked}\n`);
  expect(candidates).toHaveLength(1);
  expect(candidates[0]?.note).toContain("明明有");
  expect(parseQuestions(JSON.stringify(candidates[0]), "test")).toEqual(candidates);
});

it("reads what the office page exports", () => {
  const exported = goldenCandidates([
    {
      id: 1,
      givenAt: "2026-01-02T03:04:05.000Z",
      indexFingerprint: "f",
      verdict: "down",
      reason: "out-of-date",
      comment: "2023年有新的",
      question: "房租能免几个月",
      answer: "减免6个月。[1]",
      status: "answered",
      citations: ["朔政办发〔2022〕18号#一.13"],
    },
  ]);
  expect(candidateQuestions(exported)[0]).toMatchObject({
    question: "房租能免几个月",
    note: expect.stringMatching(/已过时；2023年有新的；当时的回答：减免6个月/),
  });
});
