import type { FactKind } from "../question/factKinds.ts";
import type { AskedAnchor } from "../retrieve/candidate.ts";
import { coverageOf, type KeyTerm } from "../retrieve/keyTerms.ts";

/** What the question brings to the choice of sentences. */
export interface SentenceNeeds {
  readonly terms: readonly KeyTerm[];
  readonly kinds: readonly FactKind[];
  /** Words of the clause that answer the nearest asked questions. */
  readonly anchors: readonly AskedAnchor[];
  /** Cosine of a sentence with the question, by its text. */
  readonly cosineOf: (sentence: string) => number;
  /** Characters that may be read out. */
  readonly budget: number;
}

/**
 * The sentences that answer, in the order of the clause. A clause that fits is given whole:
 * its conditions, limits and exceptions are part of the answer.
 */
export function pickSentences(
  sentences: readonly string[],
  needs: SentenceNeeds,
): readonly string[] {
  if (lengthOf(sentences) <= needs.budget) return sentences;
  const ranked = sentences
    .map((sentence, at) => ({ sentence, at, score: sentenceScore(sentence, needs) }))
    .sort((a, b) => b.score - a.score);
  const picked: typeof ranked = [];
  let length = 0;
  for (const candidate of ranked) {
    if (picked.length > 0 && length + candidate.sentence.length > needs.budget) continue;
    picked.push(candidate);
    length += candidate.sentence.length;
  }
  return picked.sort((a, b) => a.at - b.at).map(({ sentence }) => sentence);
}

export function sentenceScore(sentence: string, needs: SentenceNeeds): number {
  const anchored = needs.anchors
    .filter(({ answeredAt }) => sharesWords(sentence, answeredAt))
    .reduce((most, { cosine }) => Math.max(most, cosine), 0);
  const kinds = needs.kinds.filter((kind) => kind.holds.test(sentence)).length;
  return (
    needs.cosineOf(sentence) +
    0.8 * anchored +
    0.4 * coverageOf(needs.terms, sentence) +
    (needs.kinds.length > 0 ? (0.15 * kinds) / needs.kinds.length : 0)
  );
}

/** An anchor may begin in one sentence and end in the next; half of it is enough. */
function sharesWords(sentence: string, anchor: string): boolean {
  const half = Math.max(6, Math.floor(anchor.length / 2));
  return sentence.includes(anchor.slice(0, half)) || sentence.includes(anchor.slice(-half));
}

function lengthOf(sentences: readonly string[]): number {
  return sentences.reduce((sum, sentence) => sum + sentence.length, 0);
}
