import { useContext } from "react";
import type { ClauseNode } from "../../../core/clause.ts";
import type { Range } from "../answer/findWords.ts";
import { MarkedText } from "../answer/MarkedText.tsx";
import { ClauseText } from "./ClauseText.tsx";
import { DamageNote } from "./DamageNote.tsx";
import { HighlightContext } from "./highlight.ts";
import { spreadWords } from "./spreadWords.ts";

interface Props {
  readonly row: ClauseNode;
  /** Number of columns, for a note that runs across them all. */
  readonly width: number;
}

export function TableRow({ row, width }: Props) {
  const { ranges, targetId } = useContext(HighlightContext);
  const isTarget = row.clauseId === targetId;
  const cells = row.row?.cells;
  const marked = cells && rangesInCells(cells, row.text, ranges.get(row.clauseId) ?? []);
  return (
    <tr className={isTarget ? "clause-target" : undefined} data-clause={row.clauseId}>
      {cells ? (
        cells.map((cell, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells never move, and may be equal
          <td key={index}>
            <MarkedText text={cell} ranges={marked?.[index] ?? []} />
            {row.damaged && index === 0 && <DamageNote />}
          </td>
        ))
      ) : (
        <td colSpan={Math.max(width, 1)}>
          <ClauseText clause={row} />
        </td>
      )}
    </tr>
  );
}

/** The first marked words of a row, spread over its cells. */
function rangesInCells(cells: readonly string[], text: string, ranges: readonly Range[]) {
  const [first] = ranges;
  if (!first) return [];
  return spreadWords(cells, text.slice(...first)).map((range) => (range ? [range] : []));
}
