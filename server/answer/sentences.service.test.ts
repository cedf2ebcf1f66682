import { describe, expect, it } from "vitest";
import { withDescendants } from "../../core/citableClauses.ts";
import type { Candidate, Signals } from "../retrieve/candidate.ts";
import { createVerifier } from "../verify/createVerifier.ts";
import { realCorpus } from "../verify/testing/realCorpus.ts";
import { bodySentences } from "./bodySentences.ts";
import { verbatimQuote } from "./cite.ts";
import { compose } from "./compose.ts";
import { validityAt } from "./validityAt.ts";

const corpus = await realCorpus();
const verify = createVerifier(corpus);
const asOf = "2022-08-01";
/** A line of the answer's own making; the verifier reads sentences. */
const OFFICES = /^责任单位：(.+)。$/u;
const NO_SIGNALS = {} as Signals;

describe("of every clause of the real corpus", () => {
  it("there is something to read out", () => {
    const silent = corpus.units.filter((unit) => bodySentences(unit).length === 0);
    expect(silent.map(({ clauseId }) => clauseId)).toEqual([]);
  });

  it("each sentence stands in it word for word, or renders one of its rows", () => {
    const strange = corpus.units.flatMap((unit) => {
      const nodes = [...withDescendants(unit.clause)];
      const own = nodes.flatMap(({ text, rendering }) => [text, rendering ?? ""]).join("\n");
      return bodySentences(unit).filter((sentence) => !withoutOffices(own).includes(sentence));
    });
    expect(strange).toEqual([]);
  });

  it("the quote of each sentence is a run of its text", () => {
    const loose = corpus.units.flatMap((unit) =>
      bodySentences(unit).filter((sentence) => !unit.text.includes(verbatimQuote(unit, sentence))),
    );
    expect(loose).toEqual([]);
  });

  it("the whole read out is verified, line by line", () => {
    const failed = corpus.units.flatMap((unit) => {
      const candidate: Candidate = { unit, signals: NO_SIGNALS, score: 1, anchors: [] };
      const needs = { terms: [], kinds: [], anchors: [], budget: 230, cosineOf: () => 0 };
      const { lines } = compose([candidate], () => needs, { asked: "", kinds: [], asOf });
      const evidence = [{ label: 1, unit, validity: validityAt(unit.clause.validity, asOf) }];
      return lines.flatMap((line) => {
        const text = line.replace(/\[1\]$/u, "");
        if (OFFICES.test(text)) return unnamedOffices(text, unit.text);
        const verdict = verify({ text, labels: [1] }, { question: "", asOf, evidence });
        return verdict.kind === "ok" ? [] : [`${unit.clauseId} ${verdict.detail} ${line}`];
      });
    });
    expect(failed).toEqual([]);
  });
});

function unnamedOffices(line: string, words: string): string[] {
  const offices = OFFICES.exec(line)?.[1]?.split("、") ?? [];
  return offices.filter((office) => !words.includes(office));
}

/** Offices are cut out of the middle of a sentence, and told in a line of their own. */
function withoutOffices(text: string): string {
  return `${text}\n${text.replace(/[（(](?:责任|牵头|配合|主办|负责)(?:单位|部门)?[:：][^（()）]*(?:[（(〔[][^（()）]*[)）〕\]][^（()）]*)*[)）]/gu, "")}`;
}
