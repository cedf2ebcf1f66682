import { createContext } from "react";
import type { ClauseNode } from "../../../core/clause.ts";
import type { Range } from "../answer/findWords.ts";
import { allClauses } from "./clauseTree.ts";
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
  const spread = spreadWords(
    clauses.map(({ text }) => text),
    quote,
  );
  const ranges = new Map<string, readonly Range[]>();
  clauses.forEach(({ clauseId }, index) => {
    const range = spread[index];
    if (range) ranges.set(clauseId, [range]);
  });
  return ranges;
}

/** Every place of the searched words, clause by clause, without regard to case. */
export function foundRanges(all: readonly ClauseNode[], query: string): Ranges {
  const wanted = query.trim().toLowerCase();
  const ranges = new Map<string, readonly Range[]>();
  if (wanted === "") return ranges;
  for (const { clauseId, text } of all) {
    const found = placesIn(text.toLowerCase(), wanted);
    if (found.length > 0) ranges.set(clauseId, found);
  }
  return ranges;
}

function placesIn(text: string, wanted: string): Range[] {
  const places: Range[] = [];
  let at = text.indexOf(wanted);
  while (at >= 0) {
    places.push([at, at + wanted.length]);
    at = text.indexOf(wanted, at + wanted.length);
  }
  return places;
}
