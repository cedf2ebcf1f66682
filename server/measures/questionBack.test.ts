import { expect, it } from "vitest";
import type { Measure } from "../../core/measure.ts";
import { matchMeasures } from "./matchingMeasures.ts";
import { questionBack } from "./questionBack.ts";
import { fakeMeasure } from "./testing/fakeMeasure.ts";

const loan: Measure = {
  ...fakeMeasure,
  id: "loan",
  kinds: [{ value: "金融", words: "金融", from: 0, to: 2 }],
};

function asked(measures: readonly Measure[], asOf: string, size?: "小微企业"): string | undefined {
  const profile = { trade: "餐饮" as const, ...(size && { size }) };
  return questionBack(matchMeasures(measures, profile, asOf), profile);
}

it("asks whose house it is where rent is waived", () => {
  expect(asked([fakeMeasure], "2022-09-01")).toMatch(/国有房屋/);
});

it("asks for the size where that decides, and once it is known for nothing", () => {
  expect(asked([loan], "2022-09-01")).toMatch(/个体工商户、小微企业/);
  expect(asked([loan], "2022-09-01", "小微企业")).toBeUndefined();
});

it("asks nothing on account of what has run out", () => {
  expect(asked([fakeMeasure], "2024-09-01")).toBeUndefined();
});
