import type { Unit } from "../corpus/corpus.ts";
import { Bm25Index } from "./bm25Index.ts";
import { lexicalTokens } from "./tokens.ts";

export interface LexicalLane {
  /** BM25 scores by unit position, best first, for every unit that shares a token with the question. */
  search(question: string): ReadonlyMap<number, number>;
}

/** Headings say in a word what a clause is about. */
const BOOST = { text: 1, headings: 1.5 };

export function createLexicalLane(units: readonly Unit[]): LexicalLane {
  const headings = (unit: Unit) =>
    [...unit.above, unit.clause].map((c) => c.heading ?? "").join(" ");
  const index = new Bm25Index([
    { boost: BOOST.text, tokensOf: units.map(({ text }) => lexicalTokens(text)) },
    { boost: BOOST.headings, tokensOf: units.map((unit) => lexicalTokens(headings(unit))) },
  ]);
  return { search: (question) => index.search(lexicalTokens(question)) };
}
