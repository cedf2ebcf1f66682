import { expect, it } from "vitest";
import { counties, otherPlaces } from "./places.ts";

it("finds the places that a question is about", () => {
  expect(otherPlaces("太原和大同也免吗")).toEqual(["太原", "大同"]);
  expect(otherPlaces("朔州免吗")).toEqual([]);
  expect(counties("怀仁市和应县")).toEqual(["怀仁", "应县"]);
});

it("leaves out where somebody comes from or goes to", () => {
  expect(otherPlaces("从北京引专家来给补贴吗")).toEqual([]);
  expect(otherPlaces("在太原打工，回来办店有补贴吗")).toEqual([]);
});
