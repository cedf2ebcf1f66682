import { expect, it } from "vitest";
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
