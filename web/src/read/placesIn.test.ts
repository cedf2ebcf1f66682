import { expect, it } from "vitest";
import { placesIn } from "./placesIn.ts";

it("finds every place, in capitals or not", () => {
  expect(placesIn("LPR、lpr", " Lpr")).toEqual([
    [0, 3],
    [4, 7],
  ]);
});

it("finds nothing for an empty search", () => {
  expect(placesIn("LPR", "  ")).toEqual([]);
});
