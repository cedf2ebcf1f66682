import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodySentences } from "../answer/bodySentences.ts";
import { validityAt } from "../answer/validityAt.ts";
import { createVerifier } from "./createVerifier.ts";
import { arabic } from "./figures/arabic.ts";
import { withoutDates } from "./figures/readDates.ts";
import { readFigures } from "./figures/readFigures.ts";
import type { LabelledClause } from "./labelledClause.ts";
import { realCorpus } from "./testing/realCorpus.ts";

const corpus = await realCorpus();
const verify = createVerifier(corpus);
const asOf = "2023-06-01";
const verbatim = corpus.units.flatMap((unit) =>
  bodySentences(unit).map((text) => ({ text, unit })),
);

const anySentence = fc.constantFrom(...verbatim);
const anyLabel = fc.integer({ min: -3, max: 30 });

function evidenceOf(unit: LabelledClause["unit"]): LabelledClause[] {
  return [{ label: 1, unit, validity: validityAt(unit.clause.validity, asOf) }];
}

function verdict(text: string, unit: LabelledClause["unit"], labels: readonly number[] = [1]) {
  return verify({ text, labels }, { question: "", asOf, evidence: evidenceOf(unit) });
}

describe("on the real corpus", () => {
  it("passes every sentence as it stands in its clause", () => {
    const failed = verbatim
      .map(({ text, unit }) => ({ text, ...verdict(text, unit) }))
      .filter(({ kind }) => kind === "failed");
    expect(failed).toEqual([]);
  });

  it("lets no label survive that was not issued", () => {
    fc.assert(
      fc.property(anySentence, fc.array(anyLabel), ({ text, unit }, labels) => {
        const found = verdict(text, unit, labels);
        if (found.kind === "ok") expect(found.sentence.labels).toEqual([1]);
        else expect(labels).not.toContain(1);
      }),
    );
  });

  it("fails a sentence whose figure was altered to one that the clause doesn't hold", () => {
    const withFigures = verbatim.filter(({ text }) =>
      /\d[\d.]*(?:%|万元|亿元|个月|年|户|家|吨)/u.test(text),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...withFigures),
        fc.integer({ min: 3, max: 97 }),
        ({ text, unit }, by) => {
          const altered = text.replace(/\d[\d.]*(?=%|万元|亿元|个月|年|户|家|吨)/u, (n) =>
            String(Number(n) * by + 7),
          );
          const held = new Set(figuresIn(`${unit.text}\n${text}`));
          fc.pre(figuresIn(altered).some((figure) => !held.has(figure)));
          expect(verdict(altered, unit)).toMatchObject({ kind: "failed" });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("fails a sentence whose prohibition was turned into a permission", () => {
    const prohibitions = verbatim.filter(
      ({ text, unit }) =>
        /不得/u.test(text) && !/可以|不能|严禁|禁止|不予/u.test(text) && unit.text.length > 0,
    );
    for (const { text, unit } of prohibitions) {
      expect(verdict(text.replaceAll("不得", "可以"), unit)).toMatchObject({ kind: "failed" });
    }
  });

  it("fails a sentence that cites another clause with nothing in common", () => {
    fc.assert(
      fc.property(anySentence, anySentence, (one, other) => {
        fc.pre(one.unit.document !== other.unit.document && one.text.length > 40);
        expect(verdict(one.text, other.unit)).toMatchObject({ kind: "failed" });
      }),
      { numRuns: 500 },
    );
  });
});

function figuresIn(text: string): string[] {
  return readFigures(withoutDates(arabic(text))).map(({ value, unit }) => `${value}${unit}`);
}
