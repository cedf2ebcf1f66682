import { expect, it } from "vitest";
import { realCorpus } from "../../verify/testing/realCorpus.ts";
import { shippedLexicon } from "./testing/shippedLexicon.ts";
import { unheldNotes } from "./unheldNotes.ts";

const corpus = await realCorpus();
const { lines } = await shippedLexicon();

it("finds each official term of the shipped lexicon in a clause", () => {
  expect(unheldNotes(lines, corpus)).toEqual([]);
});

it("names a term that no clause holds, but no subject that is only kept apart", () => {
  const misspelt = { everyday: ["饭馆"], official: ["餐银业"], apart: false, alike: [] };
  const subject = { everyday: [], official: ["车辆购置税"], apart: true, alike: [] };
  expect(unheldNotes([misspelt, subject], corpus)).toEqual([
    "用语对照表中有 1 个文件用语在现有文件里没有出现：餐银业。",
  ]);
});
