import type { LabelledClause } from "./labelledClause.ts";
import type { WrittenSentence } from "./writtenSentence.ts";

/** Labels that were never issued are struck, and a label counts once. */
export function strikeLabels(
  { text, labels }: WrittenSentence,
  issued: readonly LabelledClause[],
): WrittenSentence {
  const known = new Set(issued.map(({ label }) => label));
  return { text, labels: [...new Set(labels)].filter((label) => known.has(label)) };
}
