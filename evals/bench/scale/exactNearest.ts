import { dot } from "../../../core/index/dot.ts";
import type { LaneVectors } from "./laneVectors.ts";

/** Cosines of the k nearest by looking at every vector, best first. */
export function exactNearest(query: readonly number[], lane: LaneVectors, k: number): number[] {
  const cosines = new Float64Array(lane.size);
  const numbers = Float32Array.from(query);
  for (let at = 0; at < lane.size; at++)
    cosines[at] = dot(numbers, lane.numbers, at * lane.dimension);
  return Array.from(cosines.sort().subarray(-k)).reverse();
}
