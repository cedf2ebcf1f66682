import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { withDescendants } from "../../core/citableClauses.ts";
import { parseGazette } from "./gazette.ts";
import { expectWholeness } from "./testing/wholeness.ts";

const FILE = "yunxi-gazette-2023-01.txt";
const text = readFileSync(new URL(`fixtures/${FILE}`, import.meta.url), "utf8");
const gazette = parseGazette(text, FILE);
const clauses = new Map(
  gazette.documents
    .flatMap((document) => document.clauses)
    .flatMap((clause) => [...withDescendants(clause)])
    .map((clause) => [clause.clauseId, clause]),
);

/** 编/章/节/条 with full-width spaces, the number above the title, pipe tables, page numbers. */
describe("a gazette in another city's style", () => {
  test("has its documents with title, date, pages and term", () => {
    expect(gazette).toMatchObject({ issue: "2023年第1期（总第97期）", date: "2023-03-31" });
    expect(
      gazette.documents.map((each) => [
        each.documentNumber,
        each.title,
        each.documentDate,
        each.startPage,
      ]),
    ).toEqual([
      ["云政规〔2023〕2号", "云溪市城市更新管理办法", "2023-01-16", 3],
      ["云政发〔2023〕5号", "云溪市人民政府关于促进个体工商户发展的意见", "2023-02-20", 9],
      [
        "云政办〔2023〕11号",
        "云溪市人民政府办公室关于成立市防汛抗旱指挥部的通知",
        "2023-03-02",
        14,
      ],
    ]);
    expect(gazette.documents[0]?.effectiveDate).toBe("2023-03-01");
    expect(clauses.get("云政规〔2023〕2号#第八条")?.validity?.until).toBe("2028-02-29");
  });

  test("runs its articles through parts, chapters and sections", () => {
    const articles = [...clauses.values()].filter((clause) => clause.kind === "article");
    expect(articles.map((clause) => clause.clausePath)).toEqual(
      ["一", "二", "三", "四", "五", "六", "七", "八"].map((n) => `第${n}条`),
    );
    expect(articles.every((clause) => clause.citable)).toBe(true);
    expect(clauses.has("云政规〔2023〕2号#第二编.第一章.第二节")).toBe(true);
    expect(clauses.get("云政规〔2023〕2号#第三条.第1款.（二）")?.text).toBe(
      "（二）规划先行，成片连片；",
    );
  });

  test("renders its tables and rosters", () => {
    const rendering = (id: string) => clauses.get(id)?.rendering;
    expect(rendering("云政规〔2023〕2号#表1.加装电梯")).toBe(
      "加装电梯（万元/部）：补助标准 15；最高限额 未列数值",
    );
    expect(clauses.get("云政规〔2023〕2号#表1.加装电梯")?.row?.group).toBe("老旧小区");
    expect(rendering("云政办〔2023〕11号#一.林晓燕")).toBe("副总指挥：林晓燕（市应急局局长）");
    expect(rendering("云政办〔2023〕11号#应急响应等级表.一级")).toContain("责任人 总指挥");
  });

  test("reads offices, annexes and closing words", () => {
    const units = (id: string) =>
      clauses
        .get(`云政发〔2023〕5号#${id}`)
        ?.responsibleUnits.map((unit) => `${unit.role} ${unit.name}`);
    expect(units("一.（一）.1")).toEqual(["responsible 市税务局"]);
    expect(units("一.（一）.2.结尾")).toEqual([
      "lead 市国资委",
      "supporting 市财政局",
      "supporting 各区县人民政府",
    ]);
    expect(units("二.（四）")).toEqual(["responsible 市市场监管局", "responsible 市城管局"]);
    expect(clauses.get("云政办〔2023〕11号#附件2.1")?.clausePath).toBe("附件2 第1项");
    expect(clauses.get("云政发〔2023〕5号#结尾")?.text).toContain("各区县要结合实际");
  });

  test("loses nothing", () => {
    expectWholeness(
      text.replace(/^\|.*\|$/gm, (row) => row.replace(/\s*\|\s*/g, "")),
      gazette,
    );
  });
});
