import { citableClauses } from "../../core/citableClauses.ts";
import type { Gazette } from "../../core/clause.ts";
import type { RankedText } from "../judge/rankedText.ts";

export type ClauseTexts = ReadonlyMap<string, RankedText>;

/** What a baseline over our chunks shows for a chunk: the clause it leads to, as we show it. */
export function clauseTexts(gazettes: readonly Gazette[]): ClauseTexts {
  return new Map(
    [...citableClauses(gazettes)].map(({ document: { documentNumber }, clause }) => [
      clause.clauseId,
      { documentNumber, text: clause.citedText ?? clause.text },
    ]),
  );
}

/** Several chunks of a long clause lead to it; it stands where the best of them stood. */
export function clausesInOrder(clauseIds: readonly string[], texts: ClauseTexts): RankedText[] {
  return [...new Set(clauseIds)].map((id) => texts.get(id)).filter((text) => text !== undefined);
}
