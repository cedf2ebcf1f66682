import { citableClauses } from "../../core/citableClauses.ts";
import type { ClauseNode, Gazette } from "../../core/clause.ts";
import type { StoredPassage } from "../../core/index/laneStore.ts";
import { splitIntoPieces, splitIntoSentences } from "./split.ts";

export interface ClausePassages {
  readonly chunk: readonly StoredPassage[];
  readonly sentence: readonly StoredPassage[];
}

/** A sentence shorter than this says too little to be found by. */
const SHORTEST_SENTENCE = 12;

/** What is embedded of a gazette's own words, in the order of its documents. */
export function passagesOf(gazette: Gazette): ClausePassages {
  const chunk: StoredPassage[] = [];
  const sentence: StoredPassage[] = [];
  for (const { document, above, clause } of citableClauses([gazette])) {
    const { clauseId } = clause;
    const headings = [...above, clause].flatMap((c) => c.heading ?? []);
    const breadcrumb = [document.title, ...headings].join(" / ");
    const words = wordsToEmbed(clause);
    for (const piece of splitIntoPieces(words))
      chunk.push({ clauseId, text: `${breadcrumb}\n${piece}` });
    const sentences = splitIntoSentences(words).filter((s) => s.length >= SHORTEST_SENTENCE);
    if (sentences.length > 1) for (const text of sentences) sentence.push({ clauseId, text });
  }
  return { chunk, sentence };
}

/** A row or a roster speaks through its renderings; other clauses through their own words. */
function wordsToEmbed(clause: ClauseNode): string {
  const rendered = [clause, ...clause.children].flatMap((c) => c.rendering ?? []);
  return rendered.length > 0 ? rendered.join("。") : (clause.citedText ?? clause.text);
}
