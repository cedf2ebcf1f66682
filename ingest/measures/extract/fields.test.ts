import { describe, expect, it } from "vitest";
import { clauseOf, documentOf } from "../../parse/testing/corpus.ts";
import { extractMeasure } from "../extractMeasure.ts";
import { DUE_WORDS, dueOf } from "./dueOf.ts";
import { withoutUnits } from "./withoutUnits.ts";

function dueIn(text: string) {
  const [match] = text.matchAll(DUE_WORDS);
  return match && dueOf(match, 2022);
}

describe("a day by which to act", () => {
  it.each([
    ["于7月底前报送", { kind: "date", date: "2022-07-31" }],
    ["2022年12月底前建设使用", { kind: "date", date: "2022-12-31" }],
    ["于2022年8月1日前报", { kind: "date", date: "2022-08-01" }],
    ["11月20日前要", { kind: "date", date: "2022-11-20" }],
    ["于每月20日前，", { kind: "monthly", day: 20 }],
    ["于每年1月31日前将", { kind: "yearly", month: 1, day: 31 }],
    ["于每年第一季度向", { kind: "yearly", month: 3, day: 31 }],
    ["应当自公布之日起十五日内，", { kind: "after-event" }],
  ])("%s", (text, due) => {
    expect(dueIn(text)).toEqual(due);
  });

  it("is no day of a festival or a figure", () => {
    expect(dueIn("“5·12”防灾减灾日、6月的汛期、2022年")).toBeUndefined();
  });
});

it("takes leave to resume work for a measure, and a chapter's aims for none", () => {
  const document = documentOf("朔政办发〔2022〕23号");
  const kindsOf = (id: string) =>
    extractMeasure({
      document,
      clause: clauseOf(`朔政办发〔2022〕23号#${id}`),
      above: [],
    })?.kinds.map(({ value }) => value);
  expect(kindsOf("四.（三）")).toEqual(["权利"]);
  expect(kindsOf("二")).toBeUndefined();
});

it("blanks the bracket of offices, brackets within it counted", () => {
  const text = "减免租金。（责任单位：市财政局，各县（市、区）人民政府）符合（含本数）";
  const body = withoutUnits(text);
  expect(body).toHaveLength(text.length);
  expect(body.trimEnd()).toMatch(/^减免租金。\s+符合（含本数）$/);
});

it("stands hostile text", () => {
  const document = documentOf("朔政办发〔2022〕18号");
  const clause = clauseOf("朔政办发〔2022〕18号#一.13");
  for (const piece of [
    "符合条件的",
    "（责任单位：",
    "对不的",
    "不超过",
    "自收到之日起",
    "100万元至",
    "村干部",
  ]) {
    const started = performance.now();
    const hostile = { ...clause, citedText: piece.repeat(4000), text: piece };
    extractMeasure({ document, clause: hostile, above: [] });
    expect(performance.now() - started).toBeLessThan(2000);
  }
});
