import type { Measure } from "../../../core/measure.ts";

/** A measure's fields as short lists, for comparing what two readers made of a clause. */

export function fieldValues(measure: Measure): Readonly<Record<string, readonly string[]>> {
  const { validity } = measure;
  return {
    kinds: measure.kinds.map(({ value }) => value),
    trades: measure.trades.map(({ value }) => value),
    sizes: measure.sizes.map(({ value }) => value),
    persons: measure.persons.map(({ value }) => value),
    places: measure.places.map(({ value }) => value),
    amounts: measure.amounts.map(({ figure, unit }) => figure + unit),
    conditions: measure.conditions.map(({ words }) => words),
    limits: measure.limits.map(({ words }) => words),
    validity: validity ? [`${validity.from ?? ""}~${validity.until ?? ""}`] : [],
    offices: measure.offices.map(({ words }) => words),
    howTo: measure.howTo.map(({ words }) => words),
    deadlines: measure.deadlines.map(({ words }) => words),
  };
}
