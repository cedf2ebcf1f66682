import { describe, expect, test } from "vitest";
import { paragraphOf, textOf } from "../lines/paragraph.ts";
import { readLines } from "../lines/sourceLine.ts";
import { mend } from "./mend.ts";

function mended(text: string): { texts: string[]; kinds: string[] } {
  const lines = readLines(text).filter((line) => line.text !== "");
  const { blocks, repairs } = mend(lines.map(paragraphOf));
  return {
    texts: blocks.flatMap((block) => ("kind" in block ? [] : [textOf(block)])),
    kinds: repairs.map((repair) => repair.kind),
  };
}

describe("joining behind page breaks", () => {
  test("a sentence goes on behind a blank line", () => {
    expect(mended("支持有\n\n条件的幼儿园开设托班。").texts).toEqual([
      "支持有条件的幼儿园开设托班。",
    ]);
  });

  test.each([
    ["a heading without a full stop", "一、新能源\n\n依托开发区，建设基地。"],
    ["a closed sentence", "甲完成。\n\n乙继续推进。"],
    ["a label", "加强管理，\n\n（一）健全制度。"],
    ["a bold run-in", "提供法律咨询等服务，\n\n**科技金融服务：**集聚机构。"],
    ["a table", "主要指标\n\n领域\t指标\t2025年\n健康\t寿命（岁）\t78.93"],
  ])("%s is not joined", (_, text) => {
    expect(mended(text).kinds).not.toContain("join");
  });

  test("a numbered line that fills its column is cut, a short one is a heading", () => {
    expect(mended("三、同意事故调查报告中提出的事故防范和整\n\n改措施建议。").texts).toHaveLength(
      1,
    );
    expect(mended("三、高端陶瓷\n\n以建设瓷都为目标。").texts).toHaveLength(2);
  });

  test("a box title repeated overleaf vanishes in mid-sentence", () => {
    const text = "专栏6：重点项目\n**筛查工程。**对贫\n\n## 专栏6：重点项目\n\n血等缺陷筛查。";
    expect(mended(text).texts).toEqual(["专栏6：重点项目", "筛查工程。对贫血等缺陷筛查。"]);
  });
});

describe("restoring the order of columns", () => {
  test("a stray tail goes behind its sentence", () => {
    const text = "## 第二章 就业\n\n化解失业风险。\n\n把就业放在首位，有效防范\n\n### 第一节 政策";
    expect(mended(text).texts[1]).toBe("把就业放在首位，有效防范化解失业风险。");
  });

  test("特此通知。 behind a heading is no stray tail", () => {
    expect(mended("# 决定\n\n特此通知。\n\n把就业放在首位，有效防范\n\n# 附则").kinds).toEqual([]);
  });

  test("a heading read too late goes above its paragraph", () => {
    const text =
      "（四）夯实基层。\n\n加快乡镇卫生院、社\n\n**1. 加强功能拓展。**\n\n区卫生服务中心建设。";
    expect(mended(text).texts).toEqual([
      "（四）夯实基层。",
      "1. 加强功能拓展。",
      "加快乡镇卫生院、社区卫生服务中心建设。",
    ]);
  });

  test("a paragraph spliced into another steps behind it", () => {
    const text = "二、新材料\n\n建设新型功能\n\n**突破技术。**研发石墨烯。\n\n炭材料创新中心。";
    expect(mended(text).texts).toEqual([
      "二、新材料",
      "建设新型功能炭材料创新中心。",
      "突破技术。研发石墨烯。",
    ]);
  });

  test("a box in the middle of a body paragraph steps behind it", () => {
    const text =
      "一、能源\n\n推进一批\n\n专栏1：重点项目\n\n**风电。**建设风电。\n\n能源项目落地。";
    expect(mended(text).texts).toEqual([
      "一、能源",
      "推进一批能源项目落地。",
      "专栏1：重点项目",
      "风电。建设风电。",
    ]);
  });
});
