import type { Segmenter } from "../../core/segmenter.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Lexicon } from "../question/lexicon/lexicon.ts";
import { stopWords } from "../question/stopWords.ts";
import type { HeldWords } from "./heldWords.ts";

export interface KeyTerm {
  readonly term: string;
  /** What the documents write where people say the term. */
  readonly official: readonly string[];
  /** Rarity in the corpus: ln((units + 1) / (units with the term + 0.5)). */
  readonly weight: number;
  /** Whether any clause, or any question asked of one, holds the term. */
  readonly known: boolean;
}

/** The documents' word for an everyday one may also mean something near to it. */
const OFFICIAL_CREDIT = 0.6;

/** Finds what a question is about: its words without those that only ask. */
export type KeyTermFinder = (question: string) => readonly KeyTerm[];

export function createKeyTermFinder(
  corpus: Corpus,
  heldWords: HeldWords,
  segmenter: Segmenter,
  lexicon: Lexicon,
): KeyTermFinder {
  const asked = new Set(
    corpus.units.flatMap((unit) => segmenter.cut(heldWords.questionsOf(unit).join("\n"))),
  );
  const frequency = new Map<string, number>();
  for (const unit of corpus.units) {
    for (const word of new Set(segmenter.cut(unit.text)))
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const total = corpus.units.length;
  return (question) => {
    const words = new Set(segmenter.cut(question.toLowerCase()).filter(isContentWord));
    const translations = lexicon.translate(question);
    return [...words].map((term) => {
      const units = frequency.get(term) ?? 0;
      const known = units > 0 || asked.has(term);
      const official = translations.flatMap((one) =>
        one.everyday.includes(term) ? one.official : [],
      );
      return { term, official, known, weight: Math.log((total + 1) / (units + 0.5)) };
    });
  };
}

function isContentWord(word: string): boolean {
  return /[\p{Script=Han}a-z0-9]/u.test(word) && !stopWords.has(word);
}

function holds(words: string, { term, official }: KeyTerm): boolean {
  return words.includes(term) || official.some((word) => words.includes(word));
}

const NOWHERE = Number.POSITIVE_INFINITY;

/** Where the word's first occurrence ends; infinite where there is none. */
function endOf(word: string, words: string): number {
  const at = words.indexOf(word);
  return at < 0 ? NOWHERE : at + word.length;
}

function creditOf(own: boolean, official: boolean): number {
  if (own) return 1;
  return official ? OFFICIAL_CREDIT : 0;
}

/** Share of the terms' weight that the words hold, 0 to 1; 1 where there are no terms. */
export function coverageOf(terms: readonly KeyTerm[], words: string): number {
  return coveragesOf(terms, words, words.length).whole;
}

/** The same for the words and for so many characters at their beginning, found in one reading. */
export function coveragesOf(
  terms: readonly KeyTerm[],
  words: string,
  characters: number,
): { readonly beginning: number; readonly whole: number } {
  let beginning = 0;
  let whole = 0;
  let all = 0;
  for (const { term, official, weight } of terms) {
    all += weight;
    const own = endOf(term, words);
    const others = Math.min(...official.map((other) => endOf(other, words)));
    whole += weight * creditOf(own < NOWHERE, others < NOWHERE);
    beginning += weight * creditOf(own <= characters, others <= characters);
  }
  return all === 0
    ? { beginning: 1, whole: 1 }
    : { beginning: beginning / all, whole: whole / all };
}

/** Weight of the rarest term that the words do not hold, 0 to 1. */
export function rarestUnmet(terms: readonly KeyTerm[], words: string, units: number): number {
  const highest = Math.log((units + 1) / 0.5);
  return Math.max(0, ...terms.filter((term) => !holds(words, term)).map((t) => t.weight)) / highest;
}
