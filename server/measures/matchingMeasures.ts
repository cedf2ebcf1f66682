import type { Measure } from "../../core/measure.ts";
import type { Fit, Match } from "../../core/measureProtocol.ts";
import type { Profile } from "../../core/profile.ts";
import { validityAt } from "../answer/validityAt.ts";
import { judge } from "./judge/judge.ts";

const RANK: Readonly<Record<Fit, number>> = { fits: 0, "may-fit": 1, "does-not-fit": 2 };

/** Every measure held against a profile, best first; equals stay in the order of the documents. */
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
    .sort((a, b) => RANK[a.fit] - RANK[b.fit] || closeness(b) - closeness(a));
}

/** What the clause itself says of the trade comes before what its heading or its document says. */
function closeness({ decisions }: Match): number {
  const positive = decisions.filter(({ state }) => state === "fits");
  return positive.reduce((sum, { words }) => sum + (words.heading ? 1 : 2), 0);
}
