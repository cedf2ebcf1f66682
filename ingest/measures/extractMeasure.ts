import type { CitableClause } from "../../core/citableClauses.ts";
import type { PolicyDocument } from "../../core/clause.ts";
import { sha256 } from "../../core/index/fingerprint.ts";
import type { Measure, Reading } from "../../core/measure.ts";
import { amountsIn } from "./extract/amounts.ts";
import { conditionsIn } from "./extract/conditions.ts";
import { deadlinesIn } from "./extract/deadlines.ts";
import { givingSentences } from "./extract/givingSentences.ts";
import { howToIn } from "./extract/howTo.ts";
import { kindsOf } from "./extract/kinds.ts";
import { limitsIn } from "./extract/limits.ts";
import { officesIn } from "./extract/offices.ts";
import { personsIn } from "./extract/persons.ts";
import { placesIn } from "./extract/places.ts";
import { scopeOf } from "./extract/scope.ts";
import { sizesIn } from "./extract/sizes.ts";
import { tradesIn } from "./extract/trades.ts";
import { validityOf } from "./extract/validity.ts";
import { whatOf } from "./extract/what.ts";

const SPEAKS_TO_NOBODY = new Set([
  "notice",
  "preamble",
  "closing",
  "table",
  "row",
  "roster",
  "entry",
]);

/** The measure that a clause holds; undefined where it gives, asks and forbids nothing. */
export function extractMeasure(citable: CitableClause): Measure | undefined {
  const { clause, document } = citable;
  if (SPEAKS_TO_NOBODY.has(clause.kind)) return undefined;
  const scope = scopeOf(citable);
  const kinds = kindsOf(scope);
  const audience = isPlan(document) ? { ...scope, body: givingSentences(scope.body) } : scope;
  const trades = tradesIn(audience);
  const sizes = sizesIn(audience);
  const persons = personsIn(audience);
  const deadlines = deadlinesIn(scope);
  const gives = kinds.length > 0 && (!isPlan(document) || isGift(kinds, trades, sizes, persons));
  if (!gives && deadlines.length === 0) return undefined;
  const amounts = amountsIn(scope);
  const validity = validityOf(scope);
  return {
    id: clause.clauseId,
    documentNumber: document.documentNumber,
    documentTitle: document.title,
    documentDate: document.documentDate,
    clausePath: clause.clausePath,
    text: scope.text,
    kinds,
    trades,
    sizes,
    persons,
    places: placesIn(scope),
    what: whatOf(scope, kinds, amounts),
    amounts,
    conditions: conditionsIn(scope),
    limits: limitsIn(scope),
    ...(validity && { validity }),
    offices: officesIn(scope),
    howTo: howToIn(scope),
    deadlines,
    digest: sha256(scope.text),
    reviewed: false,
  };
}

function isPlan({ title }: PolicyDocument): boolean {
  return title.endsWith("规划");
}

/** In a plan, encouragement is no measure, and neither is what is promised to nobody in particular. */
function isGift(kinds: readonly Reading[], ...audience: readonly (readonly Reading[])[]): boolean {
  return (
    kinds.some(({ value }) => value !== "支持") && audience.flat().some(({ heading }) => !heading)
  );
}
