import type { Candidate } from "../../retrieve/candidate.ts";
import { sharedWords } from "./sharedWords.ts";

/** Scores within this of the first are as good as the first. */
const CLOSE = 0.12;

/** The same measure in another document, where nothing tells the two apart. */
export function twinsOf(first: Candidate, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates
    .slice(1, 3)
    .filter(
      ({ unit, score }) =>
        first.score - score < CLOSE &&
        unit.document !== first.unit.document &&
        sharedWords(first.unit.comparableText, unit.comparableText) > 0.5,
    );
}
