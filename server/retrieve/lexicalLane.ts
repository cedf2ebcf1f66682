import MiniSearch from "minisearch";
import type { Unit } from "../corpus/corpus.ts";
import { lexicalTokens } from "./tokens.ts";

export interface LexicalLane {
  /** BM25 scores by unit position, for every unit that shares a token with the question. */
  search(question: string): ReadonlyMap<number, number>;
}

/** Headings say in a word what a clause is about. */
const BOOST = { text: 1, headings: 1.5 };

export function createLexicalLane(units: readonly Unit[]): LexicalLane {
  const index = new MiniSearch<{ id: number; text: string; headings: string }>({
    fields: ["text", "headings"],
    tokenize: lexicalTokens,
    processTerm: (term) => term,
    searchOptions: { boost: BOOST },
  });
  index.addAll(
    units.map((unit, id) => ({
      id,
      text: unit.text,
      headings: [...unit.above, unit.clause].map((c) => c.heading ?? "").join(" "),
    })),
  );
  return {
    search: (question) =>
      new Map(index.search(question).map((hit) => [hit.id as number, hit.score])),
  };
}
