import { expect, it } from "vitest";
import { evaluate } from "../evaluate.ts";
import { citationsShuffled, withoutDocument } from "../gate/testing/mutations.ts";
import { perfectDriver } from "../gate/testing/perfectDriver.ts";
import { goldenQuestion } from "../questions/goldenQuestion.ts";
import { measureGroups } from "./measureGroups.ts";

const question = (id: string, documentNumber: string, answerable = true) =>
  goldenQuestion.parse({
    id,
    question: id,
    audience: "hotline",
    type: answerable ? "direct" : "unanswerable",
    answerable,
    evidence: answerable ? [{ documentNumber, clause: "一", quote: `${id}一次性全部退还` }] : [],
    facts: answerable ? [id] : [],
  });

const questions = [
  question("甲", "A"),
  question("乙", "A"),
  question("丙", "B"),
  question("丁", "", false),
];
const perfect = perfectDriver(questions);

async function valuesOf(driver: typeof perfect, group: string) {
  const judged = await evaluate(driver, questions, 1, () => {});
  return measureGroups(judged).find((measured) => measured.group === group)?.values;
}

it("measures what one missing document takes away", async () => {
  // 丙 is refused: 2 of 3 found and complete, 3 of 4 right, 1 of 2 refusals rightly given.
  expect(await valuesOf(withoutDocument(perfect, "B"), "all")).toMatchObject({
    "recall@10": 2 / 3,
    complete: 2 / 3,
    right: 3 / 4,
    "wrong-refusals": 1 / 3,
    "refusal-precision": 1 / 2,
    "refusal-recall": 1,
    "citation-precision": 1,
  });
});

it("gives no value where a measure applies to nothing", async () => {
  expect(await valuesOf(perfect, "unanswerable")).toMatchObject({
    complete: null,
    "recall@1": null,
  });
});

it("counts a wrong citation against precision and recall", async () => {
  expect(await valuesOf(citationsShuffled(perfect), "B")).toMatchObject({
    "citation-precision": 0,
    "citation-recall": 0,
  });
});
