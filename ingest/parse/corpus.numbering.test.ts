import { describe, expect, test } from "vitest";
import { formatNumeral } from "../../core/numerals.ts";
import { clauseOf, clausesOf, documentOf, idsOf } from "./testing/corpus.ts";

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe("朔政发〔2022〕22号", () => {
  test("has eight chapters and articles 1 to 55 without a gap", () => {
    const number = "朔政发〔2022〕22号";
    expect(idsOf(number, /^第[一二三四五六七八九十]+章$/)).toEqual(
      upTo(8).map((n) => `第${formatNumeral(n)}章`),
    );
    expect(idsOf(number, /^第[一二三四五六七八九十]+条$/)).toEqual(
      upTo(55).map((n) => `第${formatNumeral(n)}条`),
    );
  });

  test("counts 款 where an article has more than one and items where they are", () => {
    const kinds = (id: string) =>
      clauseOf(`朔政发〔2022〕22号#${id}`).children.map((child) => child.label);
    expect(kinds("第九条")).toEqual(["第1款", "第2款", "第3款"]);
    expect(kinds("第十二条")).toEqual([
      "(一)",
      "(二)",
      "（三）",
      "（四）",
      "（五）",
      "（六）",
      "（七）",
    ]);
    expect(kinds("第十条")).toEqual([]);
    expect(kinds("第三十四条.第2款")).toHaveLength(4);
  });

  test.each([
    ["第八条", "前款规定以外的临时性机构"],
    ["第十八条", "起草部门为两个或者两个以上的"],
    ["第二十四条", "收到同意的合法性审核意见后"],
    ["第三十四条", "不符合前款规定的"],
    ["第三十七条", "对专业性特别强、情况特殊"],
  ])("gives the words after the items of %s to the article", (article, words) => {
    const clause = clauseOf(`朔政发〔2022〕22号#${article}`);
    const closing = clause.children.find((child) => child.text.startsWith(words));
    expect(closing?.label).toMatch(/^第\d款$/);
  });
});

describe("numbering that runs through the sections", () => {
  const SECTIONS_18 = [22, 29, 35, 44, 51, 54, 57];
  const SECTIONS_20 = [12, 22, 30, 58, 65, 71];

  const measures = (lasts: readonly number[]) =>
    upTo(lasts.at(-1) ?? 0).map(
      (n) => `${formatNumeral(lasts.findIndex((last) => n <= last) + 1)}.${n}`,
    );

  test("18号 has measures 1 to 57 in seven sections", () => {
    expect(idsOf("朔政办发〔2022〕18号", /^[一二三四五六七]\.\d+$/)).toEqual(measures(SECTIONS_18));
  });

  test("20号 has measures 1 to 71 in six sections and its closing paragraph apart", () => {
    const number = "朔政办发〔2022〕20号";
    expect(idsOf(number, /^[一二三四五六七]\.\d+$/)).toEqual(measures(SECTIONS_20));
    expect(clauseOf(`${number}#六.71`).text).not.toContain("提高政治站位");
    expect(clauseOf(`${number}#结尾`).text).toContain("切实提高政治站位");
  });

  test("24号 has （一） to （二十五） in eight sections", () => {
    const lasts = [3, 6, 10, 13, 16, 20, 23, 25];
    const expected = upTo(25).map(
      (n) => `${formatNumeral(lasts.findIndex((last) => n <= last) + 1)}.（${formatNumeral(n)}）`,
    );
    expect(idsOf("朔政办发〔2022〕24号", /^[一二三四五六七八九十]\.（/)).toEqual(expected);
  });
});

describe("plans", () => {
  test("14号 has five chapters with （一）… and 1. … below them", () => {
    const number = "朔政发〔2022〕14号";
    const divisions = (chapter: string) =>
      idsOf(number, new RegExp(`^第${chapter}章\\.（[一二三四五六七八]）$`)).length;
    expect(["一", "二", "三", "四", "五"].map(divisions)).toEqual([3, 3, 8, 8, 5]);
    expect(idsOf(number, /^第三章\.（[一二三四五六七八九十]）\.\d$/)).toHaveLength(
      4 + 3 + 5 + 4 + 3 + 3 + 3 + 5,
    );
    expect(idsOf(number, /^第一章\.（一）\.\d+$/)).toHaveLength(10);
  });

  test("15号 has six chapters, their sections and 一、 … restarting in each", () => {
    const number = "朔政发〔2022〕15号";
    const sections = (chapter: string) =>
      idsOf(number, new RegExp(`^第${chapter}章\\.第[一二三四五六]节$`)).length;
    expect(["一", "二", "三", "四", "五", "六"].map(sections)).toEqual([6, 4, 3, 6, 4, 3]);
    expect(idsOf(number, /^第二章\.第一节\.[一二三四五六七八九十]$/)).toHaveLength(7);
    expect(idsOf(number, /^第四章\.第四节\.[一二三四五六七八九十]$/)).toHaveLength(6);
    expect(clauseOf(`${number}#第二章`).heading).toBe("实施科技创新四大工程，打造科技创新战略力量");
  });

  test("16号 and 31号 are divided by topic sentences", () => {
    const topics = (id: string) =>
      clauseOf(id)
        .children.filter((child) => child.kind === "topic")
        .map((child) => child.heading);
    expect(topics("朔政发〔2022〕16号#第二章.第二节")).toEqual([
      "多举措吸引高校毕业生回乡就业",
      "扎实推进农民工转移就业",
      "落实困难群体就业保障措施",
    ]);
    expect(topics("朔政发〔2022〕31号#六.（二）")).toEqual([
      "推动能源互联网试点示范",
      "加强智能电网建设",
      "建设综合智慧能源系统",
      "加大智能充电桩建设力度",
      "提升能源智慧化配置水平",
      "鼓励智慧节能应用示范",
    ]);
  });

  test("一是 … is an item in 23号四（六） and prose in 23号四（一）", () => {
    const labels = (id: string) =>
      clauseOf(`朔政办发〔2022〕23号#${id}`).children.map((child) => child.label);
    expect(labels("四.（六）")).toEqual(["一是", "二是"]);
    expect(labels("四.（一）")).toEqual([]);
  });
});

describe("annexes and boxes", () => {
  test("21号's annex has thirteen items with their offices", () => {
    const offices = clauseOf("朔政办发〔2022〕21号#附件").children.map(
      (item) => item.responsibleUnits[0]?.written,
    );
    expect(offices).toEqual([
      "市农业农村局",
      "市规划和自然资源局",
      "市住建局",
      "市市场监管局",
      "市应急管理局",
      "市教育局",
      "市商务局",
      "市民政局",
      "市文旅局",
      "市公安局",
      "市卫健委",
      "各实施工程项目建设部门",
      "市财政局",
    ]);
    const eighth = clauseOf("朔政办发〔2022〕21号#附件.8");
    expect(eighth.clausePath).toBe("附件 8");
    expect(eighth.citedText).toContain("建立自建房安全管理 13 项抓落实工作机制清单");
  });

  test.each([
    ["朔政发〔2022〕14号", 7],
    ["朔政发〔2022〕15号", 10],
    ["朔政发〔2022〕31号", 8],
  ])("%s has its %i boxes, each once", (number, count) => {
    const boxes = clausesOf(documentOf(number)).filter((clause) => clause.kind === "box");
    expect(boxes).toHaveLength(count);
    expect(new Set(boxes.map((box) => box.clausePath)).size).toBe(count);
  });
});
