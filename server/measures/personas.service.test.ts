import { describe, expect, it } from "vitest";
import { openIndexStore } from "../../core/index/openIndexStore.ts";
import { readSettings } from "../settings/settings.ts";
import { readPersonas } from "./testing/personas.ts";
import { scorePersona } from "./testing/scorePersona.ts";

/** On the measures of the index in service; the lists were made by hand from the documents. */
const store = await openIndexStore(readSettings());
const measures = await store.index((await store.current()) ?? "").measures();
const scores = readPersonas().map((persona) => scorePersona(persona, measures));
console.table(
  scores.map(({ name, wanted, found, precision, recall }) => ({
    name,
    wanted,
    found,
    precision: precision.toFixed(3),
    recall: recall.toFixed(3),
  })),
);

describe("what twelve people find", () => {
  it.each(scores)("$name", ({ precision, recall, missed, surplus }) => {
    const report = `missed ${missed.join(", ")}; surplus ${surplus.join(", ")}`;
    expect(recall, report).toBeGreaterThanOrEqual(0.95);
    expect(precision, report).toBeGreaterThanOrEqual(0.95);
  });
});
