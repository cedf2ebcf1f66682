import { expect, it } from "vitest";
import type { Unit } from "../../corpus/corpus.ts";
import type { UnderstoodQuestion } from "../../question/understand.ts";
import type { Candidate, Signals } from "../../retrieve/candidate.ts";
import { realCorpus } from "../../verify/testing/realCorpus.ts";
import { conflictAmong } from "./conflict.ts";

const corpus = await realCorpus();

function candidate(unit: Unit): Candidate {
  return { unit, score: 1, signals: { exact: 0 } as Signals, anchors: [] };
}

function conflict(asked: string, ...units: Unit[]) {
  return conflictAmong({ asked, text: asked } as UnderstoodQuestion, units.map(candidate));
}

const rows = corpus.units.filter(({ clause }) => clause.row);
const texts = corpus.units.filter(({ clause }) => !clause.row);

it("finds in the whole corpus only what really contradicts", () => {
  const found = rows.flatMap((row) =>
    texts.flatMap((text) => (conflict("", row, text) ? [row.clause.rendering] : [])),
  );
  expect(found).toEqual([
    expect.stringContaining("省级众创空间（个）"),
    expect.stringContaining("每万人口发明专利拥有量（件）"),
  ]);
});

it("speaks of the year that is asked for", () => {
  const row = rows.find(({ clause }) => clause.rendering?.startsWith("省级众创空间")) as Unit;
  const text = corpus.unitOf.get("朔政发〔2022〕15号#第五章.第二节.二") as Unit;
  expect(conflict("2025年省级众创空间要有几个", text, row)?.sentence).toContain("15个以上");
  expect(conflict("2020年省级众创空间有几个", text, row)).toBeUndefined();
});
