import { expect, it } from "vitest";
import { dot } from "../../../core/index/dot.ts";
import { exactNearest } from "./exactNearest.ts";
import { recall } from "./laneFigures.ts";
import { type LaneVectors, vectorAt } from "./laneVectors.ts";
import { meanOf, perturbed } from "./perturbed.ts";
import { normal, seededRandom } from "./seededRandom.ts";

/** Two hundred unit vectors that lean to one side, as an embedding's do. */
function leaning(): LaneVectors {
  const [dimension, size] = [64, 200];
  const random = seededRandom(1);
  const rows = Array.from({ length: size }, () => {
    const row = Array.from({ length: dimension }, (_, i) => normal(random) + (i < 8 ? 2 : 0));
    const length = Math.hypot(...row);
    return row.map((x) => x / length);
  });
  return { dimension, size, numbers: Float32Array.from(rows.flat()) };
}

const lane = leaning();
const mean = meanOf(lane);

it("moves a vector as far as it is told and keeps its length", () => {
  const random = seededRandom(2);
  for (const cosine of [0.7, 0.85, 0.99]) {
    const reached = Array.from({ length: lane.size }, (_, at) => {
      const vector = vectorAt(lane, at);
      const moved = Float32Array.from(perturbed(vector, cosine, lane, mean, random));
      expect(Math.hypot(...moved)).toBeCloseTo(1, 5);
      return dot(moved, vector, 0);
    });
    const middle = reached.reduce((sum, each) => sum + each, 0) / reached.length;
    expect(Math.abs(middle - cosine)).toBeLessThan(0.03);
  }
});

it("finds every vector nearest to itself, and counts what a search left out", () => {
  const exact = exactNearest(Array.from(vectorAt(lane, 7)), lane, 10);
  expect(exact[0]).toBeCloseTo(1, 5);
  expect(exact).toEqual(exact.toSorted((a, b) => b - a));
  expect(recall(exact, exact)).toBe(1);
  expect(recall(exact, [...exact.slice(0, 8), 0, 0])).toBe(0.8);
});
