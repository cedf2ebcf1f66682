import { useContext } from "react";
import type { ClauseNode } from "../../../core/clause.ts";
import { ClauseText } from "./ClauseText.tsx";
import { HighlightContext } from "./highlight.ts";

/** Members as a list, each in the source's own words. */
export function Roster({ entries }: { readonly entries: readonly ClauseNode[] }) {
  const { targetId } = useContext(HighlightContext);
  return (
    <ul className="roster">
      {entries.map((entry) => (
        <li
          key={entry.clauseId}
          className={entry.clauseId === targetId ? "clause-target" : undefined}
          data-clause={entry.clauseId}
        >
          <ClauseText clause={entry} />
        </li>
      ))}
    </ul>
  );
}
