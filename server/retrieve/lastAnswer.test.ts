import { expect, it } from "vitest";
import { fakeUnit } from "../verify/testing/fakeUnit.ts";
import { unitOfAnswer } from "./lastAnswer.ts";

const units = [
  "2022年减免3个月租金，最高不超过5万元。",
  "餐饮企业员工核酸检测费用由政府全额补贴。",
].map((text) => fakeUnit(text));
const corpus = { documents: [], units, unitOf: new Map(), positionOf: new Map() };
const any = () => true;

it("finds the clause that an answer was taken from by their words", () => {
  expect(unitOfAnswer("员工核酸检测费用由政府全额补贴。[1]", corpus, any)).toBe(1);
});

it("finds none for other words, for no words, or outside the documents meant", () => {
  expect(unitOfAnswer("每人补贴88888元", corpus, any)).toBeUndefined();
  expect(unitOfAnswer("", corpus, any)).toBeUndefined();
  expect(unitOfAnswer(units[1]?.text ?? "", corpus, () => false)).toBeUndefined();
});
