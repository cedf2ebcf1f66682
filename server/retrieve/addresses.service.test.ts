import { describe, expect, it } from "vitest";
import { withDescendants } from "../../core/citableClauses.ts";
import { cleanse } from "../question/cleanse.ts";
import { realCorpus } from "../verify/testing/realCorpus.ts";
import { lookUpNames } from "./exactLane.ts";

const corpus = await realCorpus();
/** 通知, 前言 and 结尾 are how people call them, not numbers. */
const UNNUMBERED = /^(?:通知|前言|结尾|表「.*)/u;

const addresses = corpus.units.flatMap((unit) =>
  [...withDescendants(unit.clause)]
    .filter(({ clausePath }) => !UNNUMBERED.test(clausePath))
    .map(({ clausePath }) => ({ unit, clausePath })),
);

describe("on the real corpus", () => {
  it("finds every numbered clause by its document's number and its own path", () => {
    expect(addresses.length).toBeGreaterThan(1000);
    const lost = addresses.filter(({ unit, clausePath }) => {
      const question = cleanse(`${unit.document.documentNumber}${clausePath}怎么规定的`);
      return !lookUpNames(question, corpus, []).addressed.has(unit.clauseId);
    });
    expect(lost.map(({ unit, clausePath }) => `${unit.clauseId} ${clausePath}`)).toEqual([]);
  });

  it.each([
    ["朔政发22号第99条", "第99条"],
    ["朔政办发〔2022〕18号一、99怎么说", "一、99"],
    ["朔政办发〔2022〕17号第三条", "朔政办发〔2022〕17号"],
  ])("says of %s that %s is missing", (question, written) => {
    const { missing } = lookUpNames(cleanse(question), corpus, []);
    expect(missing.map((each) => each.written)).toEqual([written]);
  });

  it("does not call a number missing that a clause tells of", () => {
    const { missing } = lookUpNames("晋政办发〔2022〕33号是管什么的", corpus, []);
    expect(missing).toEqual([]);
  });
});
