import { comparable } from "../../core/comparable.ts";
import type { Measure, MeasureKind } from "../../core/measure.ts";
import type { Fit, Match, MeasuresResponse } from "../../core/measureProtocol.ts";
import type { Profile } from "../../core/profile.ts";
import { matchMeasures } from "./matchingMeasures.ts";

export interface MeasuresQuery {
  readonly profile: Profile;
  readonly asOf: string;
  readonly kind?: MeasureKind;
  readonly office?: string;
  readonly q?: string;
}

export function answerMeasures(
  measures: readonly Measure[],
  query: MeasuresQuery,
): MeasuresResponse {
  const matches = matchMeasures(measures.filter(isWanted(query)), query.profile, query.asOf);
  const current = matches.filter(({ validity }) => validity.state !== "expired");
  return {
    asOf: query.asOf,
    current,
    expired: matches.filter(({ validity }) => validity.state === "expired"),
    counts: { fits: countFits(current), kinds: countKinds(current) },
    documentsDay: newestDay(measures, query.asOf),
    offices: officesOf(measures),
  };
}

function isWanted({ kind, office, q }: MeasuresQuery): (measure: Measure) => boolean {
  const words = q ? comparable(q) : "";
  return ({ kinds, offices, text }) =>
    (!kind || kinds.some(({ value }) => value === kind)) &&
    (!office || offices.some(({ value }) => value === office)) &&
    (!words || comparable(text).includes(words));
}

function countFits(matches: readonly Match[]): Record<Fit, number> {
  const counts = { fits: 0, "may-fit": 0, "does-not-fit": 0 };
  for (const { fit } of matches) counts[fit]++;
  return counts;
}

function countKinds(matches: readonly Match[]): Partial<Record<MeasureKind, number>> {
  const counts: Partial<Record<MeasureKind, number>> = {};
  for (const { fit, measure } of matches) {
    if (fit === "does-not-fit") continue;
    for (const { value } of measure.kinds) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** Today where there is no document at all. */
function newestDay(measures: readonly Measure[], today: string): string {
  return (
    measures
      .map(({ documentDate }) => documentDate)
      .sort()
      .at(-1) ?? today
  );
}

function officesOf(measures: readonly Measure[]): readonly string[] {
  const offices = new Set(measures.flatMap(({ offices }) => offices.map(({ value }) => value)));
  return [...offices].sort((a, b) => a.localeCompare(b, "zh-CN"));
}
