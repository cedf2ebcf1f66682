import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { AskDriver } from "../driver/askDriver.ts";
import { evaluate } from "../evaluate.ts";
import { measureGroups } from "../measure/measureGroups.ts";
import { readQuestions } from "../questions/readQuestions.ts";
import { gateFailures } from "./gate.ts";
import {
  citationsShuffled,
  figuresAltered,
  refusalsOff,
  withoutDocument,
} from "./testing/mutations.ts";
import { perfectDriver } from "./testing/perfectDriver.ts";
import { readThresholds } from "./thresholds.ts";

const evals = resolve(import.meta.dirname, "..");
const questions = await readQuestions(resolve(evals, "golden"));
const thresholds = await readThresholds(resolve(evals, "thresholds.json"));
const perfect = perfectDriver(questions);
const documents = (await perfect.documents()).map(({ documentNumber }) => documentNumber);

async function failuresOf(driver: AskDriver): Promise<string[]> {
  const judged = await evaluate(driver, questions, 1, () => {});
  return gateFailures(measureGroups(judged), thresholds).map(({ measure }) => measure);
}

describe("the gate", () => {
  it("lets a perfect system through", async () => {
    expect(await failuresOf(perfect)).toEqual([]);
  });

  it("catches shuffled citations", async () => {
    expect(await failuresOf(citationsShuffled(perfect))).toContain("citation-precision");
  });

  it("catches altered figures", async () => {
    expect(await failuresOf(figuresAltered(perfect))).toContain("figures");
  });

  it("catches refusals turned off", async () => {
    expect(await failuresOf(refusalsOff(perfect))).toContain("refusal-recall");
  });

  it.each(documents)("catches an index without %s", async (missing) => {
    expect(await failuresOf(withoutDocument(perfect, missing))).toContain("recall@10");
  });

  it("doesn't take an unmeasured bar for a reached one", () => {
    expect(gateFailures([], thresholds).length).toBeGreaterThanOrEqual(thresholds.length - 1);
  });
});
