import { describe, expect, test } from "vitest";
import { paragraphOf } from "../lines/paragraph.ts";
import { readLines } from "../lines/sourceLine.ts";
import { mend } from "../repair/mend.ts";
import { childrenOf, type Draft } from "./draft.ts";
import { outline } from "./outline.ts";

/** The tree as nested labels. */
function treeOf(text: string): unknown[] {
  const lines = readLines(text).filter((line) => line.text !== "");
  return shapeOf(outline(mend(lines.map(paragraphOf)).blocks));
}

function shapeOf(draft: Draft): unknown[] {
  return childrenOf(draft).map((child) => {
    const below = shapeOf(child);
    return below.length > 0 ? [child.segment, ...below] : child.segment;
  });
}

describe("outline", () => {
  test("learns from the document which family lies inside which", () => {
    expect(
      treeOf("一、总则\n（一）甲。\n（二）乙。\n1. 丙。\n2. 丁。\n二、附则\n（一）戊。"),
    ).toEqual([
      ["一", "（一）", ["（二）", "1", "2"]],
      ["二", "（一）"],
    ]);
  });

  test("lets a numbering run through the sections", () => {
    expect(treeOf("一、税费\n1. 甲。\n2. 乙。\n二、金融\n3. 丙。\n4. 丁。")).toEqual([
      ["一", "1", "2"],
      ["二", "3", "4"],
    ]);
  });

  test("takes no label that is not the next of its family", () => {
    expect(treeOf("一、总则\n甲是。\n五、六两级政府负责。\n二、附则\n乙是。")).toEqual([
      "一",
      "二",
    ]);
  });

  test("ignores what Markdown says about rank", () => {
    expect(treeOf("### 一、总则\n# （一）甲。\n##### 1. 乙。\n# 2. 丙。\n**（二）丁。**")).toEqual([
      ["一", ["（一）", "1", "2"], "（二）"],
    ]);
  });

  test("goes on behind one lost label and marks the place", () => {
    expect(treeOf("1. 甲。\n2. 乙。\n4. 丁。\n5. 戊。")).toEqual(["1", "2", "4", "5"]);
  });

  test("puts chapters in parts and articles in chapters or sections", () => {
    const text =
      "第一编 总则\n第一章 任务\n第一条 甲。\n第二章 原则\n第一节 乙\n第二条 丙。\n第二编 分则\n第一章 丁\n第三条 戊。";
    expect(treeOf(text)).toEqual([
      ["第一编", ["第一章", "第一条"], ["第二章", ["第一节", "第二条"]]],
      ["第二编", ["第一章", "第三条"]],
    ]);
  });

  test("ends a box where plain words go on after its bold items", () => {
    const text =
      "一、能源\n专栏1：重点项目\n**风电。**建设一批。\n**光电。**建设二批。\n继续推进改革，提高水平。\n二、环保";
    expect(treeOf(text)).toEqual([["一", ["专栏1", "风电", "光电"]], "二"]);
  });

  test("starts all numbering anew in an annex", () => {
    expect(
      treeOf("一、总则\n1. 甲。\n附件1\n# 清单\n1. 乙。\n2. 丙。\n附件2\n# 名单\n1. 丁。"),
    ).toEqual([
      ["一", "1"],
      ["附件1", "1", "2"],
      ["附件2", "1"],
    ]);
  });

  test("gives words behind a list of items to the list's clause", () => {
    const text =
      "第一条 有下列情形的，应当备案：\n（一）甲；\n（二）乙。\n前款以外的，不备案。\n第二条 丙。";
    expect(treeOf(text)).toEqual([["第一条", "（一）", "（二）"], "第二条"]);
  });
});
