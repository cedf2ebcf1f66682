import { expect, it } from "vitest";
import { seatsIn } from "./seats.ts";

it.each([
  ["专班里医保局出的是哪位", ["医保局"]],
  ["市农业农村局和卫健委是谁", ["农村局", "卫健委"]],
  ["办公室设在哪个局", []],
  ["委员有谁，常委会呢", []],
])("finds the offices of %s", (question, seats) => {
  expect(seatsIn(question)).toEqual(seats);
});
