import { type CitableClause, citableClauses, withDescendants } from "../../core/citableClauses.ts";
import type { Gazette, PolicyDocument } from "../../core/clause.ts";
import { comparable } from "../../core/comparable.ts";

/** A citable clause as it is retrieved, ranked and cited. */
export interface Unit extends CitableClause {
  readonly clauseId: string;
  /** The words that are quoted: the clause with its lead-in, caption or header. */
  readonly text: string;
  /** `text` in the form for comparing. */
  readonly comparableText: string;
}

export interface Corpus {
  readonly documents: readonly PolicyDocument[];
  /** In the order of the documents. */
  readonly units: readonly Unit[];
  /** By any clause id: the clause's own unit, or the one that holds it. */
  readonly unitOf: ReadonlyMap<string, Unit>;
  /** Where a unit stands in `units`, by its clause id. */
  readonly positionOf: ReadonlyMap<string, number>;
}

export function readCorpus(gazettes: readonly Gazette[]): Corpus {
  const units = [...citableClauses(gazettes)].map((citable): Unit => {
    const text = citable.clause.citedText ?? citable.clause.text;
    return {
      ...citable,
      clauseId: citable.clause.clauseId,
      text,
      comparableText: comparable(text),
    };
  });
  const unitOf = new Map<string, Unit>();
  for (const unit of units) {
    for (const { clauseId } of withDescendants(unit.clause)) unitOf.set(clauseId, unit);
  }
  const positionOf = new Map(units.map((unit, at) => [unit.clauseId, at]));
  return { documents: gazettes.flatMap((gazette) => gazette.documents), units, unitOf, positionOf };
}
