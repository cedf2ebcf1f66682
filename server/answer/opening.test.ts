import { expect, it } from "vitest";
import type { Validity } from "../../core/clause.ts";
import { fakeUnit } from "../verify/testing/fakeUnit.ts";
import { openingOf } from "./opening.ts";
import { validityAt } from "./validityAt.ts";

const YEAR: Validity = {
  from: "2022-01-01",
  until: "2022-12-31",
  text: "2022年",
  basis: "period",
};

function opening(asOf: string, validity?: Validity) {
  const unit = fakeUnit("2022年减免3个月租金。", validity ? { validity } : {});
  return (standing?: "still" | "over" | "begun" | "done") =>
    openingOf(unit, validityAt(validity, asOf), standing);
}

it("says yes or no by the dates, with the words they were read from", () => {
  const after = opening("2026-01-01", YEAR);
  const within = opening("2022-12-31", YEAR);
  const before = opening("2021-12-31", YEAR);
  expect(after("still")).toMatch(/^否.*2022年.*已过/u);
  expect(after("over")).toMatch(/^是.*2022年.*已过/u);
  expect(within("still")).toMatch(/^是.*2022年/u);
  expect(within("over")).toMatch(/^没有.*2022年/u);
  expect(within("done")).toMatch(/2022年.*还没有到/u);
  expect(before("begun")).toMatch(/^没有/u);
});

it("warns of what has run out, asked or not", () => {
  expect(opening("2026-01-01", YEAR)()).toContain("已过");
  expect(opening("2026-01-01", YEAR)("begun")).toContain("已过");
  expect(opening("2022-06-01", YEAR)()).toBe("");
});

it("calls a term that isn't written unwritten", () => {
  expect(opening("2026-01-01")("still")).toContain("没有写明执行期限");
  expect(opening("2026-01-01")()).toBe("");
});
