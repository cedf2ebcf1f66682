import { quantile } from "../../measure/summaries.ts";
import { exactNearest } from "./exactNearest.ts";
import { type LaneVectors, vectorAt } from "./laneVectors.ts";
import { seededRandom } from "./seededRandom.ts";

/** Cosines of passages with their nearest other passage of the lane. */
export function nearestCosines(lane: LaneVectors, sample: number): number[] {
  const random = seededRandom(lane.size);
  return Array.from({ length: sample }, () => {
    const at = Math.floor(random() * lane.size);
    // The nearest of all is the passage itself.
    return exactNearest(Array.from(vectorAt(lane, at)), lane, 2)[1] ?? 0;
  });
}

/** How near things lie: the tenth, the middle and the ninetieth of a hundred cosines. */
export type Spread = readonly [number, number, number];

export function spreadOf(cosines: readonly number[]): Spread {
  const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => quantile(share)(cosines));
  return [low ?? 0, middle ?? 0, high ?? 0];
}
