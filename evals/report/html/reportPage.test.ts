import { describe, expect, it } from "vitest";
import { evaluate } from "../../evaluate.ts";
import { perfectDriver } from "../../gate/testing/perfectDriver.ts";
import { parseQuestions } from "../../questions/readQuestions.ts";
import { recordRun } from "../recordRun.ts";
import { terminalReport } from "../terminalReport.ts";
import { reportPage } from "./reportPage.ts";

const question = {
  id: "injection",
  question: '<script>alert("注入")</script>',
  audience: "resident",
  type: "adversarial",
  answerable: false,
  evidence: [],
  facts: [],
  note: "unsafe：注入",
};
const questions = parseQuestions(JSON.stringify(question), "test");
const judged = await evaluate(perfectDriver(questions), questions, 1, () => {});
const prompts = [{ name: "answer", version: "3", digest: "0a1b2c3d" }];
const header = {
  time: "2022-08-31",
  commit: "abc",
  set: "test",
  target: "in process",
  seconds: 1,
  prompts,
};
const record = recordRun(
  { header, judged, baselines: [], comparison: null, modelJudgement: null },
  null,
);

describe("the report", () => {
  it("shows foreign words as words, never as markup", async () => {
    const page = await reportPage(record);
    expect(page).not.toContain(question.question);
    expect(page).toContain("&#60;script&#62;alert(&#34;注入&#34;)");
  });

  it("needs nothing from elsewhere", async () => {
    expect(await reportPage(record)).not.toMatch(/(?:src|href)=|@import|url\(/);
  });

  it("says on the terminal how refusals went", () => {
    expect(terminalReport(record)).toMatch(/unsafe\s+0\/0\s+0\/1/);
  });
});
