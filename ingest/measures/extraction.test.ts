import { describe, expect, it } from "vitest";
import { corpus } from "../parse/testing/corpus.ts";
import { extractMeasures } from "./extractMeasures.ts";
import { readExpectations } from "./testing/expectation.ts";
import { scoreFields } from "./testing/scoreFields.ts";

/** Read by hand, whole: the list of every measure and every field was written from the text. */
const BY_HAND = ["朔政办发〔2022〕18号", "朔政办发〔2022〕20号", "朔政发〔2022〕22号"];

/** Lists written after the rules; what they showed was mended in part. */
const LATER = ["朔政办发〔2022〕21号", "朔政办发〔2022〕23号", "朔政办发〔2022〕24号"];

const measures = extractMeasures([corpus]);

describe.each([
  { documents: BY_HAND, floor: 0.95 },
  { documents: LATER, floor: 0.8 },
])("extraction of $documents held against the hand-made lists", ({ documents, floor }) => {
  const read = measures.filter(({ documentNumber }) => documents.includes(documentNumber));
  const scores = scoreFields(read, documents.flatMap(readExpectations));
  console.table(
    scores.map(({ field, found, precision, recall }) => ({
      field,
      found,
      precision: precision.toFixed(3),
      recall: recall.toFixed(3),
    })),
  );

  it.each(scores)("$field is read right", ({ precision, recall, missed, surplus }) => {
    const report = `missed ${missed.join(", ")}; surplus ${surplus.join(", ")}`;
    expect(precision, report).toBeGreaterThanOrEqual(floor);
    expect(recall, report).toBeGreaterThanOrEqual(floor);
  });
});
