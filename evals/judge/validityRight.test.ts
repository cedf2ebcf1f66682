import { describe, expect, it } from "vitest";
import type { WireValidity } from "../../core/protocol.ts";
import { perfectDriver } from "../gate/testing/perfectDriver.ts";
import { observeQuestion } from "../observe/observeQuestion.ts";
import { goldenQuestion } from "../questions/goldenQuestion.ts";
import { stateOn, validityRight } from "./validityRight.ts";

describe("the state on a day", () => {
  it.each([
    ["2021-12-31", "not-yet"],
    ["2022-01-01", "in-force"],
    ["2024-12-31", "in-force"],
    ["2025-01-01", "expired"],
  ] as const)("is on %s %s", (day, state) => {
    expect(stateOn(day, { from: "2022-01-01", until: "2024-12-31", state: "unstated" })).toBe(
      state,
    );
  });

  it("is unstated where the text is silent", () => {
    expect(stateOn("2025-01-01", { state: "unstated" })).toBe("unstated");
  });
});

describe("validity of an answer", () => {
  const question = goldenQuestion.parse({
    id: "tax",
    question: "六税两费还减吗",
    audience: "business",
    type: "temporal",
    answerable: true,
    evidence: [
      {
        documentNumber: "朔政办发〔2022〕18号",
        clause: "一、2",
        quote: "2022年至2024年扩大适用范围",
      },
    ],
    facts: ["2024年"],
    asOf: "2025-03-01",
  });

  async function rightWith(validity: WireValidity, answer: string) {
    const observed = await observeQuestion(perfectDriver([question]), question, 1);
    const citations = observed.answer.citations.map((citation) => ({ ...citation, validity }));
    return validityRight({ ...observed, answer: { ...observed.answer, answer, citations } });
  }

  it("calls an expired measure expired, in its field and in words", async () => {
    const until = { until: "2024-12-31" };
    expect(await rightWith({ ...until, state: "expired" }, "2024年，已到期")).toBe(true);
    expect(await rightWith({ ...until, state: "expired" }, "减到2024年")).toBe(false);
    expect(await rightWith({ ...until, state: "in-force" }, "2024年，已到期")).toBe(false);
  });
});
