import type { ClauseNode, PolicyDocument } from "../../../core/clause.ts";
import { comparable } from "../../../core/comparable.ts";
import { readCorpus } from "../../../server/corpus/corpus.ts";
import type { Evidence, GoldenQuestion } from "../goldenQuestion.ts";
import type { Defect } from "./defect.ts";

/** What only the clause trees tell: a quote has one clause of its own, and the evidence holds the facts. */
export function evidenceDefects(
  questions: readonly GoldenQuestion[],
  documents: readonly PolicyDocument[],
): Defect[] {
  const corpus = readCorpus([{ sourceFile: "", title: "", documents }]);
  const unitsHolding = ({ documentNumber, quote }: Evidence) =>
    corpus.units.filter(
      ({ document, comparableText }) =>
        comparable(document.documentNumber) === comparable(documentNumber) &&
        comparableText.includes(comparable(quote)),
    );
  return questions.flatMap(({ id, evidence, facts }) => {
    const units = evidence.map(unitsHolding);
    const places = evidence.flatMap((entry, index) => {
      const owners = owningClauses(entry, documents);
      if (units[index]?.length === 0) return [`no citable clause holds: ${entry.quote}`];
      return owners > 1 ? [`${owners} clauses hold: ${entry.quote}`] : [];
    });
    const held = units.flat().map(({ comparableText }) => comparableText);
    const missing = facts
      .filter((fact) => evidence.length > 0 && !alternatives(fact).some(isIn(held)))
      .map((fact) => `fact is in no cited clause: ${fact}`);
    return [...places, ...missing].map((problem) => ({ id, problem }));
  });
}

/** By their own words: a lead-in is repeated in the text of each item that is cited with it. */
function owningClauses({ documentNumber, quote }: Evidence, documents: readonly PolicyDocument[]) {
  const count = (clause: ClauseNode): number =>
    Number(comparable(clause.text).includes(comparable(quote))) +
    clause.children.reduce((sum, child) => sum + count(child), 0);
  return documents
    .filter((document) => comparable(document.documentNumber) === comparable(documentNumber))
    .flatMap(({ clauses }) => clauses)
    .reduce((sum, clause) => sum + count(clause), 0);
}

function alternatives(fact: string): string[] {
  return fact.split("|").map(comparable);
}

function isIn(texts: readonly string[]) {
  return (words: string) => texts.some((text) => text.includes(words));
}
