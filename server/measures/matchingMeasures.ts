import { MEASURE_KINDS, type Measure } from "../../core/measure.ts";
import type { Fit, Match } from "../../core/measureProtocol.ts";
import type { Profile } from "../../core/profile.ts";
import { validityAt } from "../answer/validityAt.ts";
import { judge } from "./judge/judge.ts";

const RANK: Readonly<Record<Fit, number>> = { fits: 0, "may-fit": 1, "does-not-fit": 2 };

/** Every measure held against a profile, best first: what fits closest, then what is worth most. */
export function matchMeasures(
  measures: readonly Measure[],
  profile: Profile,
  asOf: string,
): readonly Match[] {
  return measures
    .map((measure) => ({
      measure,
      ...judge(measure, profile),
      validity: validityAt(measure.validity, asOf),
    }))
    .sort(
      (a, b) => RANK[a.fit] - RANK[b.fit] || closeness(b) - closeness(a) || worth(a) - worth(b),
    );
}

/** What the clause itself says of the trade comes before what its heading or its document says. */
function closeness({ decisions }: Match): number {
  const positive = decisions.filter(({ state }) => state === "fits");
  return positive.reduce((sum, { words }) => sum + (words.heading ? 1 : 2), 0);
}

/** Taxes and money before help, help before duties; equals stay in the order of the documents. */
function worth({ measure }: Match): number {
  const [kind] = measure.kinds;
  return kind ? MEASURE_KINDS.indexOf(kind.value) : MEASURE_KINDS.length;
}
