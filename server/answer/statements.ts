import { withDescendants } from "../../core/citableClauses.ts";
import type { Unit } from "../corpus/corpus.ts";
import { bigrams, shareHeld } from "../verify/source/bigrams.ts";
import { bodySentences } from "./bodySentences.ts";

/** So much of a heading that stands in the rest is said there. */
const SAID_AGAIN = 0.6;

/**
 * The sentences of a clause that state something: 制定房租减免工作方案。 at its head only names what
 * follows. A heading stays where the rest does not say the same.
 */
export function statements(unit: Unit): readonly string[] {
  const sentences = bodySentences(unit);
  const headings = new Set(
    [...withDescendants(unit.clause)].flatMap(({ heading }) => heading ?? []).map(bare),
  );
  const rest = sentences.filter((sentence) => !headings.has(bare(sentence)));
  const words = bigrams(rest.join("\n"));
  return sentences.filter(
    (sentence) => rest.includes(sentence) || shareHeld(bigrams(sentence), words) < SAID_AGAIN,
  );
}

function bare(sentence: string): string {
  return sentence.replace(/[\s*。；：;:]/gu, "");
}
