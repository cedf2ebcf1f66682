import { citableClauses } from "../../core/citableClauses.ts";
import type { Gazette } from "../../core/clause.ts";
import type { Measure } from "../../core/measure.ts";
import { extractMeasure } from "./extractMeasure.ts";

/** Every measure of the gazettes, in the order of the documents. */
export function extractMeasures(gazettes: readonly Gazette[]): readonly Measure[] {
  return [...citableClauses(gazettes)].flatMap((citable) => extractMeasure(citable) ?? []);
}
