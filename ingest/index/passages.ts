import { citableClauses } from "../../core/citableClauses.ts";
import type { ClauseNode, Gazette } from "../../core/clause.ts";
import type { Lane } from "../../core/index/manifest.ts";
import type { BoundQuestion } from "../questions/bindQuestions.ts";
import { splitIntoPieces, splitIntoSentences } from "./split.ts";

export interface PassageText {
  readonly clauseId: string;
  readonly text: string;
  /** For a question: the verbatim words of the clause that it is tied to. */
  readonly at?: string;
}

/** Everything that is embedded, by lane, in the order of the documents. */
export type Passages = Readonly<Record<Lane, readonly PassageText[]>>;

/** A sentence shorter than this says too little to be found by. */
const SHORTEST_SENTENCE = 12;

export function passagesOf(
  gazettes: readonly Gazette[],
  asked: readonly BoundQuestion[],
  unanswered: readonly BoundQuestion[],
): Passages {
  const chunk: PassageText[] = [];
  const sentence: PassageText[] = [];
  for (const { document, above, clause } of citableClauses(gazettes)) {
    const { clauseId } = clause;
    const headings = [...above, clause].flatMap((c) => c.heading ?? []);
    const breadcrumb = [document.title, ...headings].join(" / ");
    const words = wordsToEmbed(clause);
    for (const piece of splitIntoPieces(words))
      chunk.push({ clauseId, text: `${breadcrumb}\n${piece}` });
    const sentences = splitIntoSentences(words).filter((s) => s.length >= SHORTEST_SENTENCE);
    if (sentences.length > 1) for (const text of sentences) sentence.push({ clauseId, text });
  }
  return { chunk, sentence, asked, unanswered };
}

/** A row or a roster speaks through its renderings; other clauses through their own words. */
function wordsToEmbed(clause: ClauseNode): string {
  const rendered = [clause, ...clause.children].flatMap((c) => c.rendering ?? []);
  return rendered.length > 0 ? rendered.join("。") : (clause.citedText ?? clause.text);
}
