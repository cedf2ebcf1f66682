import { expect, it } from "vitest";
import type { Unit } from "../../corpus/corpus.ts";
import { shippedLexicon } from "../../question/lexicon/testing/shippedLexicon.ts";
import type { UnderstoodQuestion } from "../../question/understand.ts";
import type { Candidate, Signals } from "../../retrieve/candidate.ts";
import { realCorpus } from "../../verify/testing/realCorpus.ts";
import { tradeHeading, tradeVariants } from "./tradeVariants.ts";

const corpus = await realCorpus();
const { lexicon } = await shippedLexicon();
const DOCUMENT = "朔政办发〔2022〕18号#";

function variants(asked: string, ...clauses: string[]): (string | undefined)[] {
  const question = { asked, text: asked } as UnderstoodQuestion;
  const candidates = clauses.map((clause, i): Candidate => {
    const unit = corpus.unitOf.get(`${DOCUMENT}${clause}`) as Unit;
    return { unit, score: 10 - i, signals: { exact: 0 } as Signals, anchors: [] };
  });
  return tradeVariants(question, candidates, lexicon).map(({ unit }) => unit.clause.clausePath);
}

it("brings the same measure of each trade, best first", () => {
  expect(variants("失业保险能缓缴多久", "三.32", "一.12", "二.25", "四.37")).toEqual([
    "三、32",
    "二、25",
    "四、37",
  ]);
});

it("leaves alone what names its trade, and what is for every trade", () => {
  expect(variants("开饭馆的失业保险能缓缴多久", "二.25", "三.32")).toEqual(["二、25"]);
  expect(variants("失业保险费率还降不降", "一.12", "三.32")).toEqual(["一、12"]);
  expect(variants("失业保险能缓缴多久", "三.32", "二.23")).toEqual(["三、32"]);
});

it("reads the trade from the chapter", () => {
  const trades = new Set(corpus.units.map(tradeHeading));
  expect([...trades].filter(Boolean)).toEqual(["餐饮业", "零售业", "旅游业", "公路铁路运输业"]);
});
