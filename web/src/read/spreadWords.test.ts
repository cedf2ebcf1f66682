import { expect, it } from "vitest";
import { spreadWords } from "./spreadWords.ts";

const cut = (texts: string[], words: string) =>
  spreadWords(texts, words).map((range, index) => range && texts[index]?.slice(...range));

it("follows a quote from the lead-in into the items", () => {
  const texts = ["第十二条 有下列情形的：", "（一）第一种；", "", "（二）第二种。"];
  expect(cut(texts, "下列情形的：\n（一）第一种；（二）")).toEqual([
    "下列情形的：",
    "（一）第一种；",
    undefined,
    "（二）",
  ]);
});

it("marks the cells that a quoted row runs over", () => {
  expect(cut(["煤炭产量", "万吨", "2000"], "煤炭产量\t万吨")).toEqual([
    "煤炭产量",
    "万吨",
    undefined,
  ]);
});

it("marks nothing for words that stand elsewhere", () => {
  expect(cut(["第十二条"], "第十三条")).toEqual([undefined]);
});
