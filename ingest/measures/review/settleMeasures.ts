import { citableClauses } from "../../../core/citableClauses.ts";
import type { Gazette } from "../../../core/clause.ts";
import { sha256 } from "../../../core/index/fingerprint.ts";
import type { Measure } from "../../../core/measure.ts";
import { extractMeasure } from "../extractMeasure.ts";
import { isMeasure, type ReviewedLine } from "./reviewedLine.ts";

export interface Settled {
  readonly measures: readonly Measure[];
  /** Clauses whose review speaks of words that stand there no more. */
  readonly stale: readonly string[];
}

/** What a person settled stands as long as the clause's words do; the rest is as the rules read it. */
export function settleMeasures(
  gazettes: readonly Gazette[],
  reviews: ReadonlyMap<string, ReviewedLine>,
): Settled {
  const stale: string[] = [];
  const measures = [...citableClauses(gazettes)].flatMap((citable) => {
    const { clauseId, citedText, text } = citable.clause;
    const line = reviews.get(clauseId);
    if (!line?.reviewed) return extractMeasure(citable) ?? [];
    if (line.digest === sha256(citedText ?? text)) return isMeasure(line) ? line : [];
    stale.push(clauseId);
    return extractMeasure(citable) ?? [];
  });
  return { measures, stale };
}
