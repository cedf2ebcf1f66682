import { expect, it } from "vitest";
import { evaluate } from "../evaluate.ts";
import { refusalsOff } from "../gate/testing/mutations.ts";
import { perfectDriver } from "../gate/testing/perfectDriver.ts";
import { parseQuestions } from "../questions/readQuestions.ts";
import { compareRuns } from "./comparison.ts";

const common = { audience: "resident", evidence: [], facts: [], question: "明天下雨吗" };
const questions = parseQuestions(
  [
    { ...common, id: "weather", type: "unanswerable", answerable: false },
    {
      ...common,
      id: "period",
      question: "征求意见几天",
      type: "numeric",
      answerable: true,
      evidence: [
        { documentNumber: "朔政发〔2022〕22号", clause: "第十一条", quote: "一般不少于七日" },
      ],
      facts: ["七日"],
    },
  ]
    .map((line) => JSON.stringify(line))
    .join("\n"),
  "test",
);
const header = { time: "2022-08-31T00:00:00Z", commit: "abc" };

it("tells better from worse by question", async () => {
  const perfect = perfectDriver(questions);
  const good = await evaluate(perfect, questions, 1, () => {});
  const reckless = await evaluate(refusalsOff(perfect), questions, 1, () => {});

  const down = compareRuns({ header, judged: good }, reckless, []);
  expect(down.changes).toEqual({ weather: "worse", period: "same" });
  expect(down.right?.mean).toBe(-0.5);
  expect(compareRuns({ header, judged: reckless }, good, []).changes.weather).toBe("better");
});

it("leaves out questions that only one run asked", async () => {
  const judged = await evaluate(perfectDriver(questions), questions, 1, () => {});
  expect(compareRuns({ header, judged: judged.slice(1) }, judged, []).changes).toEqual({
    period: "same",
  });
});
