import { useContext } from "react";
import type { ClauseNode } from "../../../core/clause.ts";
import { MarkedText } from "../answer/MarkedText.tsx";
import { HighlightContext } from "./highlight.ts";

/** A clause's own words with whatever is marked in them. */
export function ClauseText({ clause }: { readonly clause: ClauseNode }) {
  const { ranges } = useContext(HighlightContext);
  return <MarkedText text={clause.text} ranges={ranges.get(clause.clauseId) ?? []} />;
}
