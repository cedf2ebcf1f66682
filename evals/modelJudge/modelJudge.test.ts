import { resolve } from "node:path";
import { FakeListChatModel } from "@langchain/core/utils/testing";
import { describe, expect, it } from "vitest";
import { evaluate } from "../evaluate.ts";
import { perfectDriver } from "../gate/testing/perfectDriver.ts";
import { readQuestions } from "../questions/readQuestions.ts";
import { judgeByModel } from "./judgeByModel.ts";
import { readJudgePrompt } from "./readJudgePrompt.ts";
import { summariseOpinions } from "./summariseOpinions.ts";

const fill = await readJudgePrompt();
const golden = await readQuestions(resolve(import.meta.dirname, "../golden"));
const questions = golden.filter(({ answerable }) => answerable).slice(0, 2);
const judged = await evaluate(perfectDriver(questions), questions, 1, () => {});

const opinion = (faithful: boolean) =>
  `\`\`\`json\n${JSON.stringify({ faithful, answers: true, why: "有依据" })}\n\`\`\``;

describe("the model as judge", () => {
  it("asks twice and tells how far the two runs agree", async () => {
    const model = new FakeListChatModel({
      responses: [opinion(true), opinion(true), opinion(true), opinion(false)],
    });
    const { agreement, faithful, answering } =
      summariseOpinions(await judgeByModel(model, fill, judged)) ?? {};
    expect({ agreement, faithful, answering }).toEqual({
      agreement: 0.5,
      faithful: 0.5,
      answering: 1,
    });
  });

  it("counts an unreadable opinion in nothing", async () => {
    const model = new FakeListChatModel({ responses: ["我认为很好"] });
    expect(summariseOpinions(await judgeByModel(model, fill, judged))).toBeNull();
  });

  it("leaves words that look like a slot alone", () => {
    const prompt = fill({ question: "{{answer}}", answer: "三个月", citations: "" });
    expect(prompt).toContain("{{answer}}");
  });
});
