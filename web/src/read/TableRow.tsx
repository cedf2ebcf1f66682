import { useContext } from "react";
import type { ClauseNode } from "../../../core/clause.ts";
import type { Range } from "../answer/findWords.ts";
import { MarkedText } from "../answer/MarkedText.tsx";
import { DamageNote } from "./DamageNote.tsx";
import { HighlightContext } from "./highlight.ts";
import { spreadWords } from "./spreadWords.ts";

export function TableRow({ row }: { readonly row: ClauseNode }) {
  const { ranges, targetId } = useContext(HighlightContext);
  const cells = row.row?.cells ?? [];
  const marked = rangesInCells(cells, row.text, ranges.get(row.clauseId) ?? []);
  return (
    <tr
      className={row.clauseId === targetId ? "clause-target" : undefined}
      data-clause={row.clauseId}
    >
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells never move, and may be equal
        <td key={index}>
          <MarkedText text={cell} ranges={marked[index] ?? []} />
          {row.damaged && index === 0 && <DamageNote damage={row.damaged} />}
        </td>
      ))}
    </tr>
  );
}

/** The first marked words of a row, spread over its cells. */
function rangesInCells(cells: readonly string[], text: string, ranges: readonly Range[]) {
  const [first] = ranges;
  if (!first) return [];
  return spreadWords(cells, text.slice(...first)).map((range) => (range ? [range] : []));
}
