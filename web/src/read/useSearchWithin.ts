import { useDeferredValue, useMemo, useState } from "react";
import type { ClauseNode } from "../../../core/clause.ts";
import { foundRanges } from "./highlight.ts";

/** Search in one document: what is marked, and a walk from hit to hit, round the end. */
export function useSearchWithin(all: readonly ClauseNode[]) {
  const [query, setQuery] = useState("");
  const [place, setPlace] = useState(0);
  const searched = useDeferredValue(query);
  const found = useMemo(() => foundRanges(all, searched), [all, searched]);
  const hits = [...found.keys()];

  return {
    query,
    found,
    hits,
    place,
    search: (words: string) => {
      setQuery(words);
      setPlace(0);
    },
    /** Moves by one and tells which clause that is. */
    step: (by: 1 | -1): string | undefined => {
      const next = (place + by + hits.length) % Math.max(hits.length, 1);
      setPlace(next);
      return hits[next];
    },
    current: hits[place],
  };
}

export type SearchWithin = ReturnType<typeof useSearchWithin>;
