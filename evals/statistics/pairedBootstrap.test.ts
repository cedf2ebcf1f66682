import { expect, it } from "vitest";
import { pairedBootstrap } from "./pairedBootstrap.ts";

it("gives no interval to no questions", () => {
  expect(pairedBootstrap([])).toBeNull();
});

it("is certain where every question says the same", () => {
  expect(pairedBootstrap([1, 1, 1])).toEqual({ mean: 1, low: 1, high: 1 });
});

it("spans zero where better and worse balance", () => {
  const difference = pairedBootstrap([...Array(50).fill(1), ...Array(50).fill(-1)]);
  expect(difference?.mean).toBe(0);
  // The mean of 100 draws of ±1 has a deviation of 0.1: 95 % lie within ±0.196.
  expect(difference?.low).toBeCloseTo(-0.196, 1);
  expect(difference?.high).toBeCloseTo(0.196, 1);
});

it("repeats itself", () => {
  expect(pairedBootstrap([0, 1, 0, -1, 1])).toEqual(pairedBootstrap([0, 1, 0, -1, 1]));
});
