import { type LaneVectors, vectorAt } from "./laneVectors.ts";
import { normal } from "./seededRandom.ts";

/** So many passages lend the direction that a copy moves in. */
const LENDERS = 8;

/**
 * Another passage of the same kind: `cosine` from the vector, unit length, the mean of the lane kept.
 * It moves the way the lane's own vectors differ, not into directions where no text lies.
 */
export function perturbed(
  vector: Float32Array,
  cosine: number,
  lane: LaneVectors,
  mean: Float32Array,
  random: () => number,
): Float32Array {
  const own = vector.map((x, i) => x - (mean[i] as number));
  const away = direction(lane, mean, random);
  removeFrom(away, own);
  scaleTo(away, Math.hypot(...own));
  const bound = product(vector, mean);
  const kept = Math.min(1, Math.max(0, (cosine - bound) / product(vector, own)));
  const moved = Math.sqrt(1 - kept * kept);
  const made = own.map((x, i) => (mean[i] as number) + kept * x + moved * (away[i] as number));
  scaleTo(made, 1);
  return made;
}

export function meanOf(lane: LaneVectors): Float32Array {
  const mean = new Float32Array(lane.dimension);
  for (const [i, x] of lane.numbers.entries())
    mean[i % lane.dimension] = (mean[i % lane.dimension] as number) + x / lane.size;
  return mean;
}

function direction(lane: LaneVectors, mean: Float32Array, random: () => number): Float32Array {
  const sum = new Float32Array(lane.dimension);
  for (let lender = 0; lender < LENDERS; lender++) {
    const weight = normal(random);
    const lent = vectorAt(lane, Math.floor(random() * lane.size));
    for (let i = 0; i < sum.length; i++)
      sum[i] = (sum[i] as number) + weight * ((lent[i] as number) - (mean[i] as number));
  }
  return sum;
}

/** What is left of the vector has no part in the other's direction. */
function removeFrom(vector: Float32Array, other: Float32Array): void {
  const share = product(vector, other) / product(other, other);
  for (let i = 0; i < vector.length; i++)
    vector[i] = (vector[i] as number) - share * (other[i] as number);
}

function scaleTo(vector: Float32Array, length: number): void {
  const factor = length / (Math.hypot(...vector) || 1);
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) * factor;
}

function product(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, x, i) => sum + x * (b[i] as number), 0);
}
