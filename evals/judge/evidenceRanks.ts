import type { Evidence } from "../questions/goldenQuestion.ts";
import { evidenceHeld } from "./evidenceHeld.ts";
import type { RankedText } from "./rankedText.ts";

/** For each evidence entry the 1-based rank of the first text that holds it, or null. */
export function evidenceRanks(
  ranked: readonly RankedText[],
  evidence: readonly Evidence[],
): (number | null)[] {
  return evidence.map((entry) => {
    const index = ranked.findIndex((hit) => evidenceHeld(hit, entry));
    return index < 0 ? null : index + 1;
  });
}
