import type { Measure } from "../../../core/measure.ts";
import type { Decision } from "../../../core/measureProtocol.ts";
import { PLACES, type Profile, type Trade } from "../../../core/profile.ts";

/** A mine lies where the coal is, and in no development zone. */
const MINING: readonly Trade[] = ["煤炭", "矿产"];

const COUNTIES: ReadonlySet<string> = new Set(PLACES);

/** 中高风险地区 and 农村 stay open: the county says nothing of them. Undefined where no place is named. */
export function placeDecision(
  { places }: Measure,
  { place, trade }: Profile,
): Decision | undefined {
  const own = places.find(({ value }) => value === place);
  if (own) return { asked: "place", state: "fits", words: own };
  const kind = places.find(({ value }) => !COUNTIES.has(value));
  const isElsewhere = kind?.value === "开发区" && trade && MINING.includes(trade);
  if (kind) return { asked: "place", state: isElsewhere ? "misses" : "open", words: kind };
  const [other] = places;
  return other && { asked: "place", state: place ? "misses" : "open", words: other };
}
