import { comparable } from "../../../core/comparable.ts";
import type { Measure } from "../../../core/measure.ts";
import { fieldValues } from "../review/fieldValues.ts";
import type { Expectation } from "./expectation.ts";

export interface FieldScore {
  readonly field: string;
  readonly found: number;
  readonly missed: readonly string[];
  readonly surplus: readonly string[];
  readonly precision: number;
  readonly recall: number;
}

/** Fields that are words rather than values: two people cut a phrase at different places. */
const PHRASES = new Set(["conditions", "limits", "howTo", "deadlines"]);

/** Precision and recall of each field over all clauses; `measure` is the finding of a measure at all. */
export function scoreFields(
  measures: readonly Measure[],
  expected: readonly Expectation[],
): readonly FieldScore[] {
  const read = new Map(measures.map((measure) => [measure.id, fieldValues(measure)]));
  const hand = new Map(expected.map(({ id, fields }) => [id, fields]));
  const names = Object.keys(expected[0]?.fields ?? {});
  const whole = score("measure", [{ id: "", read: [...read.keys()], hand: [...hand.keys()] }]);
  const both = [...hand.keys()].filter((id) => read.has(id));
  const ofFields = names.map((field) =>
    score(
      field,
      both.map((id) => ({
        id,
        read: read.get(id)?.[field] ?? [],
        hand: hand.get(id)?.[field] ?? [],
      })),
    ),
  );
  return [whole, ...ofFields];
}

interface Pair {
  readonly id: string;
  readonly read: readonly string[];
  readonly hand: readonly string[];
}

function score(field: string, pairs: readonly Pair[]): FieldScore {
  const isSame = PHRASES.has(field) ? holdsTheOther : isEqual;
  const missed: string[] = [];
  const surplus: string[] = [];
  let found = 0;
  for (const { id, read, hand } of pairs) {
    for (const value of hand) {
      if (read.some((other) => isSame(value, other))) found++;
      else missed.push(`${id} ${value}`);
    }
    for (const value of read)
      if (!hand.some((other) => isSame(other, value))) surplus.push(`${id} ${value}`);
  }
  const ratio = (others: number) => (found + others === 0 ? 1 : found / (found + others));
  return {
    field,
    found,
    missed,
    surplus,
    precision: ratio(surplus.length),
    recall: ratio(missed.length),
  };
}

function isEqual(one: string, other: string): boolean {
  return one === other;
}

function holdsTheOther(one: string, other: string): boolean {
  const [a, b] = [comparable(one), comparable(other)];
  return a.includes(b) || b.includes(a);
}
