import { expect, test } from "vitest";
import { referencesIn } from "./references.ts";

const own = "朔政发〔2022〕22号";
const articles = new Set(["第五条", "第二十一条"]);
const read = (text: string) => referencesIn(text, own, articles);

test("本办法第X条 points to the article, each of a list", () => {
  expect(read("是否符合本办法第五条、第六条、第二十一条的规定")).toEqual([
    {
      kind: "clause",
      relation: "mentions",
      text: "第五条",
      documentNumber: own,
      clauseId: `${own}#第五条`,
    },
    { kind: "clause", relation: "mentions", text: "第六条", documentNumber: own },
    {
      kind: "clause",
      relation: "mentions",
      text: "第二十一条",
      documentNumber: own,
      clauseId: `${own}#第二十一条`,
    },
  ]);
});

test("同时废止 repeals all that stand before it", () => {
  const text = "《甲办法》（朔政发〔2013〕36号）和《乙通知》（朔政办发〔2013〕40号）同时废止。";
  expect(read(text).map(({ relation, documentNumber }) => [relation, documentNumber])).toEqual([
    ["repeals", "朔政发〔2013〕36号"],
    ["repeals", "朔政办发〔2013〕40号"],
  ]);
});

test("根据 names the basis, and a law is a law", () => {
  const [law, notice] = read(
    "根据《地质灾害防治条例》《关于印发若干措施的通知》（晋政办发〔2022〕33号）精神，制定本方案。",
  );
  expect(law).toMatchObject({ kind: "law", relation: "based-on" });
  expect(notice).toMatchObject({
    kind: "document",
    relation: "based-on",
    documentNumber: "晋政办发〔2022〕33号",
  });
});

test("a number without a title counts, the document's own does not", () => {
  expect(read("按照朔政发〔2021〕3号要求执行。")[0]).toMatchObject({
    documentNumber: "朔政发〔2021〕3号",
    relation: "based-on",
  });
  expect(read(own)).toEqual([]);
});
