import type { ClauseNode, Gazette, PolicyDocument } from "../../core/clause.ts";
import type { Lane } from "../../core/index/manifest.ts";
import type { AskedQuestions } from "../questions/readQuestions.ts";
import { splitIntoPieces, splitIntoSentences } from "./split.ts";

export interface PassageText {
  readonly clauseId: string;
  readonly text: string;
}

/** Everything that is embedded, by lane, in the order of the documents. */
export type Passages = Readonly<Record<Lane, readonly PassageText[]>>;

/** A sentence shorter than this says too little to be found by. */
const SHORTEST_SENTENCE = 12;

export function passagesOf(gazettes: readonly Gazette[], asked: AskedQuestions): Passages {
  const chunk: PassageText[] = [];
  const sentence: PassageText[] = [];
  const question: PassageText[] = [];
  for (const { clause, breadcrumb } of citableClauses(gazettes)) {
    const { clauseId } = clause;
    const words = wordsToEmbed(clause);
    for (const piece of splitIntoPieces(words)) chunk.push({ clauseId, text: `${breadcrumb}\n${piece}` });
    const sentences = splitIntoSentences(words).filter((s) => s.length >= SHORTEST_SENTENCE);
    if (sentences.length > 1) for (const text of sentences) sentence.push({ clauseId, text });
    for (const text of asked.get(clauseId) ?? []) question.push({ clauseId, text });
  }
  return { chunk, sentence, asked: question };
}

interface Citable {
  readonly document: PolicyDocument;
  readonly clause: ClauseNode;
  /** Document title and the headings above the clause. */
  readonly breadcrumb: string;
}

function* citableClauses(gazettes: readonly Gazette[]): Generator<Citable> {
  for (const { documents } of gazettes) {
    for (const document of documents) {
      for (const clause of document.clauses) yield* citableBelow(document, clause, [document.title]);
    }
  }
}

function* citableBelow(
  document: PolicyDocument,
  clause: ClauseNode,
  above: readonly string[],
): Generator<Citable> {
  const trail = clause.heading ? [...above, clause.heading] : above;
  if (clause.citable) yield { document, clause, breadcrumb: trail.join(" / ") };
  else for (const child of clause.children) yield* citableBelow(document, child, trail);
}

/** A row or a roster speaks through its renderings; other clauses through their own words. */
function wordsToEmbed(clause: ClauseNode): string {
  const rendered = [clause, ...clause.children].flatMap((c) => c.rendering ?? []);
  return rendered.length > 0 ? rendered.join("。") : (clause.citedText ?? clause.text);
}
