import { createContext } from "react";
import type { ClauseNode } from "../../../core/clause.ts";
import type { Range } from "../answer/findWords.ts";
import { allClauses } from "./clauseTree.ts";
import { placesIn } from "./placesIn.ts";
import { quotedWords } from "./sharedQuote.ts";
import { spreadWords } from "./spreadWords.ts";

/** Marked words by clauseId. */
export type Ranges = ReadonlyMap<string, readonly Range[]>;

export interface Highlight {
  readonly ranges: Ranges;
  /** The clause that was asked for, set off as a whole. */
  readonly targetId?: string | undefined;
  readonly pages: ReadonlyMap<string, number>;
}

export const HighlightContext = createContext<Highlight>({ ranges: new Map(), pages: new Map() });

/** Where a quote stands in a clause and its children. */
export function quotedRanges(clause: ClauseNode, quote: string): Ranges {
  const clauses = allClauses([clause]);
  const texts = clauses.map(({ text }) => text);
  const spread = spreadWords(texts, quotedWords(texts.join(""), quote) ?? "");
  const ranges = new Map<string, readonly Range[]>();
  clauses.forEach(({ clauseId }, index) => {
    const range = spread[index];
    if (range) ranges.set(clauseId, [range]);
  });
  return ranges;
}

export function foundRanges(all: readonly ClauseNode[], query: string): Ranges {
  const places = all.map(({ clauseId, text }) => [clauseId, placesIn(text, query)] as const);
  return new Map(places.filter(([, found]) => found.length > 0));
}
