import type { Evidence } from "../questions/goldenQuestion.ts";
import { evidenceHeld } from "./evidenceHeld.ts";
import type { RankedText } from "./rankedText.ts";

/** How much a reader goes through, best first, until the first right text has been read. */
export function charactersRead(
  ranked: readonly RankedText[],
  evidence: readonly Evidence[],
): number | null {
  const first = ranked.findIndex((hit) => evidence.some((entry) => evidenceHeld(hit, entry)));
  if (first < 0) return null;
  return ranked.slice(0, first + 1).reduce((sum, { text }) => sum + text.length, 0);
}
