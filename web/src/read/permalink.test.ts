import { expect, it } from "vitest";
import { partsOf } from "../../../core/clausePage.ts";
import { fragmentOf, permalink } from "./permalink.ts";

const clauseId = "朔政办发〔2022〕18号#一.13";

it("leads to a clause and back", () => {
  const url = new URL(permalink(clauseId), "http://localhost");
  expect(decodeURIComponent(url.pathname)).toBe("/documents/朔政办发〔2022〕18号");
  expect(fragmentOf(url.hash)).toBe("一.13");
});

it("keeps what else a clause's address holds", () => {
  const row = "朔政发〔2022〕1号#表1-1.煤炭产量 (万吨)/100%";
  expect(fragmentOf(new URL(permalink(row), "http://localhost").hash)).toBe(partsOf(row).fragment);
});

it("reads a fragment typed by hand, even with a stray percent sign", () => {
  expect(fragmentOf("#一.13")).toBe("一.13");
  expect(fragmentOf("#100%")).toBe("100%");
});

it("takes a bare document number", () => {
  expect(permalink("朔政办发〔2022〕18号")).not.toContain("#");
});
