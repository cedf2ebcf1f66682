import { describe, expect, it } from "vitest";
import { corpus } from "../parse/testing/corpus.ts";
import { extractMeasures } from "./extractMeasures.ts";
import { readExpectations } from "./testing/expectation.ts";
import { scoreFields } from "./testing/scoreFields.ts";

/** Read by hand, whole: the list of every measure and every field was written from the text. */
const BY_HAND = ["朔政办发〔2022〕18号", "朔政办发〔2022〕20号", "朔政发〔2022〕22号"];

const measures = extractMeasures([corpus]).filter(({ documentNumber }) =>
  BY_HAND.includes(documentNumber),
);
const scores = scoreFields(measures, BY_HAND.flatMap(readExpectations));
console.table(
  scores.map(({ field, found, precision, recall }) => ({
    field,
    found,
    precision: precision.toFixed(3),
    recall: recall.toFixed(3),
  })),
);

describe("extraction held against the hand-made lists", () => {
  it.each(scores)("$field is read right", ({ precision, recall, missed, surplus }) => {
    const report = `missed ${missed.join(", ")}; surplus ${surplus.join(", ")}`;
    expect(precision, report).toBeGreaterThanOrEqual(0.95);
    expect(recall, report).toBeGreaterThanOrEqual(0.95);
  });
});
