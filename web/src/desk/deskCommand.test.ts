import { expect, it } from "vitest";
import { deskCommand } from "./deskCommand.ts";

const press = (key: string, held: object = {}) =>
  deskCommand({ key, altKey: false, ctrlKey: false, metaKey: false, ...held });

it("knows the desk's keys, in capitals or not", () => {
  expect(press("/")).toEqual({ name: "ask" });
  expect(press("C")).toEqual({ name: "copy" });
  expect(press("7")).toEqual({ name: "open-citation", label: 7 });
});

it("leaves the browser its own", () => {
  expect(press("c", { ctrlKey: true })).toBeUndefined();
  expect(press("0")).toBeUndefined();
  expect(press("Tab")).toBeUndefined();
});
