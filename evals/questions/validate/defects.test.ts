import { describe, expect, it } from "vitest";
import { perfectDriver } from "../../gate/testing/perfectDriver.ts";
import { type GoldenQuestion, goldenQuestion } from "../goldenQuestion.ts";
import { coverage } from "./coverage.ts";
import { evidenceDefects } from "./evidenceDefects.ts";
import { quoteDefects } from "./quoteDefects.ts";
import { setDefects } from "./setDefects.ts";

const quote = "征求意见的时间一般不少于七日";
const sound = goldenQuestion.parse({
  id: "period",
  question: "征求意见几天",
  audience: "resident",
  type: "numeric",
  answerable: true,
  evidence: [{ documentNumber: "朔政发〔2022〕22号", clause: "第十一条", quote }],
  facts: ["七日|7日"],
});
const documents = await perfectDriver([sound]).documents();
const withQuote = (words: string): GoldenQuestion => ({
  ...sound,
  evidence: [{ documentNumber: "朔政发〔2022〕22号", clause: "第十一条", quote: words }],
});

describe("a set", () => {
  it("may ask the same words after another history, not otherwise", () => {
    const followUp = { ...sound, id: "after", history: [{ question: "备案呢", answer: "要" }] };
    expect(setDefects([sound, followUp])).toEqual([]);
    expect(
      setDefects([sound, { ...sound, id: "twin", question: "征求意见，几天？" }]),
    ).toHaveLength(1);
    expect(setDefects([sound, { ...sound, question: "别的" }])).toHaveLength(1);
  });

  it("doesn't contradict itself", () => {
    expect(setDefects([{ ...sound, answerable: false }])).toHaveLength(1);
    expect(setDefects([{ ...sound, facts: [] }])).toHaveLength(1);
  });
});

describe("a quote", () => {
  it("stands in one line of the source, character for character", () => {
    expect(quoteDefects([sound], [`还应当公开${quote}。`])).toEqual([]);
    expect(quoteDefects([sound], ["征求意见的时间", "一般不少于七日"])).toHaveLength(1);
  });

  it("belongs to one clause, and its clause holds the facts", () => {
    expect(evidenceDefects([sound], documents)).toEqual([]);
    expect(evidenceDefects([withQuote("征求意见的时间不限")], documents)).toHaveLength(2);
    expect(evidenceDefects([{ ...sound, facts: ["十日"] }], documents)).toHaveLength(1);
    const twice = documents.map((one) => ({ ...one, clauses: [...one.clauses, ...one.clauses] }));
    expect(evidenceDefects([sound], twice)).toHaveLength(1);
  });
});

it("counts questions by document, type and audience", () => {
  expect(coverage([sound])).toMatchObject([
    { document: "朔政发〔2022〕22号", questions: 1, counts: { numeric: 1, resident: 1, who: 0 } },
  ]);
});
