import type { Evidence } from "../questions/goldenQuestion.ts";
import { charactersRead } from "./charactersRead.ts";
import { evidenceRanks } from "./evidenceRanks.ts";
import type { RankedText } from "./rankedText.ts";

/** How a ranked list of texts fares against the evidence of one question. */
export interface Retrieved {
  readonly anyOf: boolean;
  /** By evidence entry the 1-based rank of the first text that holds it. */
  readonly ranks: readonly (number | null)[];
  readonly charactersRead: number | null;
}

interface EvidenceNeeded {
  readonly evidence: readonly Evidence[];
  readonly anyOf?: boolean | undefined;
}

export function retrieved(
  ranked: readonly RankedText[],
  { evidence, anyOf = false }: EvidenceNeeded,
): Retrieved {
  return {
    anyOf,
    ranks: evidenceRanks(ranked, evidence),
    charactersRead: charactersRead(ranked, evidence),
  };
}
