import type { Validity } from "../../../core/clause.ts";
import { VALIDITY_READINGS } from "./validityReadings.ts";

/** What a clause's dates are read with: the document's year stands in where none is written. */
export interface ValidityContext {
  readonly year: number;
  readonly isMeasure: boolean;
}

/** 执行期限 from the clause's own words, with the words it was read from. */
export function validityIn(text: string, context: ValidityContext): Validity | undefined {
  const words = withoutTitles(text);
  for (const { pattern, basis, read, measuresOnly, undated } of VALIDITY_READINGS) {
    const match = measuresOnly && !context.isMeasure ? null : pattern.exec(words);
    if (!match) continue;
    const { from, until } = read(match, context.year);
    if (!from && !until && !undated) continue;
    return { ...(from ? { from } : {}), ...(until ? { until } : {}), text: match[0], basis };
  }
  return undefined;
}

/** 《…行动方案（2021—2025年）》 says how long another document holds. */
function withoutTitles(text: string): string {
  return text.replace(/《[^《》]*》/g, (title) => "　".repeat(title.length));
}
