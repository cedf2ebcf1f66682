import { comparable } from "../../../core/comparable.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { LexiconLine } from "./lexiconLine.ts";

/** Told of by name. */
const EXAMPLES = 5;

/**
 * One Chinese sentence on official terms that no clause holds: misspelt, or of another corpus.
 * Subjects that are kept apart may well be absent.
 */
export function unheldNotes(lines: readonly LexiconLine[], corpus: Corpus): readonly string[] {
  const terms = new Set(lines.filter(({ apart }) => !apart).flatMap(({ official }) => official));
  const unheld = [...terms].filter((term) => {
    const words = comparable(term);
    return !corpus.units.some(({ comparableText }) => comparableText.includes(words));
  });
  if (unheld.length === 0) return [];
  const named = unheld.slice(0, EXAMPLES).join("、");
  return [
    `用语对照表中有 ${unheld.length} 个文件用语在现有文件里没有出现：${named}${unheld.length > EXAMPLES ? "等" : ""}。`,
  ];
}
