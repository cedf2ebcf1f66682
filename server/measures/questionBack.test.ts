import { expect, it } from "vitest";
import type { Measure } from "../../core/measure.ts";
import type { Profile } from "../../core/profile.ts";
import { matchMeasures } from "./matchingMeasures.ts";
import { askedBack, questionBack } from "./questionBack.ts";
import { fakeMeasure } from "./testing/fakeMeasure.ts";

const loan: Measure = {
  ...fakeMeasure,
  id: "loan",
  kinds: [{ value: "金融", words: "金融", from: 0, to: 2 }],
  conditions: [],
};

function asked(measures: readonly Measure[], more: Profile = {}): string | undefined {
  const profile = { trade: "餐饮" as const, ...more };
  return questionBack(matchMeasures(measures, profile, "2022-09-01"), profile)?.field;
}

it("asks whose house it is where rent is waived, until it is told", () => {
  expect(asked([fakeMeasure, loan])).toBe("tenancy");
  expect(asked([fakeMeasure], { tenancy: "承租国有房屋", size: "小微企业" })).toBeUndefined();
});

it("asks for the size where that decides, and once it is known for nothing", () => {
  expect(asked([loan])).toBe("size");
  expect(asked([loan], { size: "小微企业" })).toBeUndefined();
});

it("knows its own questions at an answer's end, and only there", () => {
  expect(askedBack("房租减免。[1]\n您租的是国有房屋，还是私人（非国有）房东的房屋？")?.field).toBe(
    "tenancy",
  );
  expect(
    askedBack("您租的是国有房屋，还是私人（非国有）房东的房屋？\n减免6个月。"),
  ).toBeUndefined();
});
