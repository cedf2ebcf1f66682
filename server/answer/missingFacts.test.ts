import { expect, it } from "vitest";
import type { Candidate, Signals } from "../retrieve/candidate.ts";
import { fakeUnit } from "../verify/testing/fakeUnit.ts";
import { missingFacts } from "./missingFacts.ts";

function missing(question: string, words: string): readonly string[] {
  const candidate: Candidate = {
    unit: fakeUnit(words, {}),
    signals: {} as Signals,
    score: 1,
    anchors: [],
  };
  return missingFacts(question, [candidate]);
}

const DEFERRAL = "可申请缓缴失业保险，期限不超过一年。";

it("names the part that the clause is silent about", () => {
  expect(missing("失业保险能缓多久，联系电话是多少", DEFERRAL)).toEqual(["联系电话"]);
  expect(missing("失业保险能缓多久", DEFERRAL)).toEqual([]);
});

it("names the office that is asked for where nobody is made responsible", () => {
  expect(missing("失业保险缓缴归哪个部门管", DEFERRAL)).toEqual(["负责部门"]);
  expect(missing("失业保险缓缴归哪个部门管", `由市人社局负责。${DEFERRAL}`)).toEqual([]);
});

it("says so where nobody is said to pay", () => {
  const words = "必须由专业机构进行房屋安全鉴定，出具鉴定报告。";
  expect(missing("自建房鉴定费用谁出", words)).toEqual(["费用由谁承担"]);
  expect(missing("自建房鉴定费用谁出", `${words}鉴定费用由产权人承担。`)).toEqual([]);
  expect(missing("自建房鉴定找谁", `${words}由乡镇负责。`)).toEqual([]);
});
