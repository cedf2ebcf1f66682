import type { Gazette } from "../../core/clause.ts";
import { writeMeasures } from "../../core/measures/measureFile.ts";
import { readReviews } from "./review/readReviews.ts";
import { settleMeasures } from "./review/settleMeasures.ts";

/** Writes the measures of the gazettes where the server reads them. */
export async function publishMeasures(
  dataDir: string,
  gazettes: readonly Gazette[],
  onWarning: (sentence: string) => void,
): Promise<void> {
  const { measures, stale } = settleMeasures(gazettes, await readReviews());
  if (stale.length > 0) {
    onWarning(`${stale.length} 条措施的条款文字已变，人工核对失效：${stale.join("、")}。`);
  }
  await writeMeasures(dataDir, measures);
}
