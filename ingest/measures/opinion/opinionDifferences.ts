import { comparable } from "../../../core/comparable.ts";
import type { Measure } from "../../../core/measure.ts";
import { fieldValues } from "../review/fieldValues.ts";

export interface OpinionDifference {
  readonly field: string;
  /** What stands in the list and the model does not say. */
  readonly onlyInList: readonly string[];
  /** What the model says and does not stand in the list. */
  readonly onlyByModel: readonly string[];
}

/** Where a model reads a measure otherwise than the list has it; a longer and a shorter quote of one place are the same. */
export function opinionDifferences(
  measure: Measure,
  opinion: Readonly<Record<string, readonly string[]>>,
): readonly OpinionDifference[] {
  return Object.entries(fieldValues(measure)).flatMap(([field, listed]) => {
    const said = opinion[field] ?? [];
    const written = writtenFor(measure, field);
    const onlyInList = listed.filter(
      (value, i) => !said.some((one) => overlap(one, value) || overlap(one, written[i] ?? value)),
    );
    const onlyByModel = said.filter((one) => ![...listed, ...written].some((v) => overlap(v, one)));
    return onlyInList.length + onlyByModel.length > 0 ? [{ field, onlyInList, onlyByModel }] : [];
  });
}

/** The words that a field's values were read from, in the same order: 餐饮 from 餐饮企业. */
function writtenFor(measure: Measure, field: string): readonly string[] {
  const readings = Object.entries(measure).find(([name]) => name === field)?.[1];
  if (!Array.isArray(readings)) return [];
  return readings.map((reading: { readonly words: string }) => reading.words);
}

function overlap(one: string, other: string): boolean {
  const [a, b] = [comparable(one), comparable(other)];
  return a.includes(b) || b.includes(a);
}
