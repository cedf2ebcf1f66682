import { withDescendants } from "../../../core/citableClauses.ts";
import { comparable } from "../../../core/comparable.ts";
import type { LabelledClause } from "../labelledClause.ts";
import { sourceSentences } from "./sourceSentences.ts";

/** Everything that the cited clauses vouch for. */
export interface Source {
  readonly clauses: readonly LabelledClause[];
  /** The clauses' own words: their text, and their rows as sentences. */
  readonly words: string;
  readonly sentences: readonly string[];
  /** The words with what a citation shows beside them: document, address, dates, offices. */
  readonly text: string;
  /** `text` in the form for comparing. */
  readonly comparableText: string;
}

export function sourceOf(clauses: readonly LabelledClause[], asOf: string): Source {
  const words = clauses.map(ownWords).join("\n");
  const text = [words, ...clauses.map(shownBeside), asOf].join("\n");
  return {
    clauses,
    words,
    sentences: sourceSentences(words),
    text,
    comparableText: comparable(text),
  };
}

function ownWords({ unit }: LabelledClause): string {
  const renderings = [...withDescendants(unit.clause)].flatMap((clause) => clause.rendering ?? []);
  return [unit.text, ...renderings].join("\n");
}

function shownBeside({ unit, validity }: LabelledClause): string {
  const { document, clause, above } = unit;
  return [
    document.title,
    document.documentNumber,
    document.issuingAuthority,
    document.documentDate,
    document.effectiveDate,
    clause.clausePath,
    ...above.map(({ label, heading }) => `${label}${heading ?? ""}`),
    ...clause.responsibleUnits.map(({ name }) => name),
    validity.from,
    validity.until,
  ]
    .filter((shown) => shown !== undefined)
    .join("\n");
}
