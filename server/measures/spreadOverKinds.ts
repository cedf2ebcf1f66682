import { MEASURE_KINDS, type Measure, type MeasureKind } from "../../core/measure.ts";
import type { Match } from "../../core/measureProtocol.ts";

/** So many matches that every kind has its best, in the order of the kinds. */
export function spreadOverKinds(matches: readonly Match[], most: number): readonly Match[] {
  const seen = new Map<MeasureKind, number>();
  const chosen = matches
    .map((match, place) => {
      const kind = mainKind(match.measure);
      const round = seen.get(kind) ?? 0;
      seen.set(kind, round + 1);
      return { match, round, place };
    })
    .sort((a, b) => a.round - b.round || a.place - b.place)
    .slice(0, most)
    .map(({ match }) => match);
  return chosen.sort((a, b) => order(a) - order(b) || matches.indexOf(a) - matches.indexOf(b));
}

/** Where rent is waived, that is what people look for, whatever tax the landlord is spared for it. */
export function mainKind({ kinds }: Measure): MeasureKind {
  const [first] = kinds;
  return kinds.some(({ value }) => value === "租金") ? "租金" : (first?.value ?? "支持");
}

function order({ measure }: Match): number {
  return MEASURE_KINDS.indexOf(mainKind(measure));
}
