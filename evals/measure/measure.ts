/** One figure of the report: a score for each thing it applies to, drawn together into one number. */
export interface Measure<T> {
  readonly name: string;
  readonly chinese: string;
  readonly english: string;
  readonly unit: "share" | "rank" | "characters" | "ms";
  readonly better: "higher" | "lower";
  /** Null where the measure doesn't apply; such a thing counts neither way. */
  readonly score: (scored: T) => number | null;
  readonly summary: (scores: readonly number[]) => number;
}

/** Null where the measure applies to nothing in the group. */
export function summarise<T>(measure: Measure<T>, things: readonly T[]): number | null {
  const scores = things.map(measure.score).filter((score) => score !== null);
  return scores.length === 0 ? null : measure.summary(scores);
}

/** The same measure, of a part of a larger thing. */
export function measureOf<Whole, Part>(
  measure: Measure<Part>,
  part: (whole: Whole) => Part | null,
): Measure<Whole> {
  const score = (whole: Whole) => {
    const found = part(whole);
    return found === null ? null : measure.score(found);
  };
  return { ...measure, score };
}
