import type { Measure } from "../../../core/measure.ts";
import type { Decision } from "../../../core/measureProtocol.ts";
import { PLACES, type Profile } from "../../../core/profile.ts";

const COUNTIES: ReadonlySet<string> = new Set(PLACES);

/** 中高风险地区 and 农村 stay open: the county says nothing of them. Undefined where no place is named. */
export function placeDecision({ places }: Measure, { place }: Profile): Decision | undefined {
  const own = places.find(({ value }) => value === place);
  if (own) return { asked: "place", state: "fits", words: own };
  const kind = places.find(({ value }) => !COUNTIES.has(value));
  if (kind) return { asked: "place", state: "open", words: kind };
  const [other] = places;
  return other && { asked: "place", state: place ? "misses" : "open", words: other };
}
