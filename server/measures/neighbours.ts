import { comparable } from "../../core/comparable.ts";
import type { Measure } from "../../core/measure.ts";
import type { MeasureSummary } from "../../core/measureProtocol.ts";

/** Of the shorter clause's letter pairs, how many stand in the longer: 18号一、4 stands in 20号一、1. */
const TWIN_SHARE = 0.6;
const MOST_RELATED = 6;

export function twinsOf(measure: Measure, measures: readonly Measure[]): readonly Measure[] {
  const own = letterPairs(measure);
  return measures.filter(
    (other) => other !== measure && sharedShare(own, letterPairs(other)) >= TWIN_SHARE,
  );
}

/** Of the same kind and for the same trade, size or person; those that share most come first. */
export function relatedTo(
  measure: Measure,
  measures: readonly Measure[],
  apart: readonly Measure[],
): readonly Measure[] {
  const own = labelsOf(measure);
  const others = measures.filter((other) => other !== measure && !apart.includes(other));
  return others
    .map((other) => ({ other, shared: labelsOf(other).filter((label) => own.includes(label)) }))
    .filter(({ shared }) => shared.length > 1 && shared.some((label) => label.startsWith("kind")))
    .sort((a, b) => b.shared.length - a.shared.length)
    .slice(0, MOST_RELATED)
    .map(({ other }) => other);
}

export function summaryOf(measure: Measure): MeasureSummary {
  const { id, documentNumber, clausePath, what, text, kinds } = measure;
  return {
    id,
    documentNumber,
    clausePath,
    what: what[0]?.words ?? text,
    kinds: kinds.map(({ value }) => value),
  };
}

function labelsOf({ kinds, trades, sizes, persons }: Measure): readonly string[] {
  return [
    ...kinds.map(({ value }) => `kind ${value}`),
    ...[...trades, ...sizes, ...persons].map(({ value }) => `for ${value}`),
  ];
}

/** Without the bracket of offices, which measures of one office share. */
function letterPairs({ text }: Measure): ReadonlySet<string> {
  const letters = comparable(text.replace(/[（(]责任单位[\s\S]*$/, ""));
  return new Set(
    Array.from({ length: Math.max(letters.length - 1, 0) }, (_, i) => letters.slice(i, i + 2)),
  );
}

function sharedShare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  return [...small].filter((pair) => large.has(pair)).length / small.size;
}
