import { citableClauses, withDescendants } from "../../../core/citableClauses.ts";
import type { PolicyDocument } from "../../../core/clause.ts";
import { comparable } from "../../../core/comparable.ts";
import type { Evidence, GoldenQuestion } from "../goldenQuestion.ts";
import type { Defect } from "./defect.ts";

/** What only the clause trees tell: a quote has one clause of its own, and the evidence holds the facts. */
export function evidenceDefects(
  questions: readonly GoldenQuestion[],
  documents: readonly PolicyDocument[],
): Defect[] {
  return questions.flatMap(({ id, evidence, facts }) => {
    const texts = evidence.map((entry) => textsHolding(entry, documents));
    const places = evidence.flatMap((entry, index) => {
      if (texts[index]?.length === 0) return [`no citable clause holds: ${entry.quote}`];
      const owners = owningClauses(entry, documents);
      return owners > 1 ? [`${owners} clauses hold: ${entry.quote}`] : [];
    });
    const missing = facts
      .filter((fact) => evidence.length > 0 && !alternatives(fact).some(isIn(texts.flat())))
      .map((fact) => `fact is in no cited clause: ${fact}`);
    return [...places, ...missing].map((problem) => ({ id, problem }));
  });
}

/** The citable clauses that hold the quote, in the form for comparing. */
function textsHolding({ documentNumber, quote }: Evidence, documents: readonly PolicyDocument[]) {
  return [
    ...citableClauses([{ sourceFile: "", title: "", documents: named(documentNumber, documents) }]),
  ]
    .map(({ clause }) => comparable(clause.citedText ?? clause.text))
    .filter((text) => text.includes(comparable(quote)));
}

/** By their own words: a lead-in is repeated in the text of each item that is cited with it. */
function owningClauses({ documentNumber, quote }: Evidence, documents: readonly PolicyDocument[]) {
  return named(documentNumber, documents)
    .flatMap(({ clauses }) => clauses.flatMap((clause) => [...withDescendants(clause)]))
    .filter(({ text }) => comparable(text).includes(comparable(quote))).length;
}

function named(number: string, documents: readonly PolicyDocument[]): PolicyDocument[] {
  return documents.filter(
    ({ documentNumber }) => comparable(documentNumber) === comparable(number),
  );
}

function alternatives(fact: string): string[] {
  return fact.split("|").map(comparable);
}

function isIn(texts: readonly string[]) {
  return (words: string) => texts.some((text) => text.includes(words));
}
