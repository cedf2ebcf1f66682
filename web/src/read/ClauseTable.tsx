import type { ClauseNode } from "../../../core/clause.ts";
import { TableRow } from "./TableRow.tsx";

interface Props {
  readonly columns: readonly string[];
  readonly rows: readonly ClauseNode[];
}

export function ClauseTable({ columns, rows }: Props) {
  return (
    <section
      className="table-frame"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
      tabIndex={0}
      aria-label={`表格：${columns.filter(Boolean).join("、")}`}
    >
      <table>
        <thead>
          <tr>
            {columns.map((column, index) => {
              // A column without a name has a cell there, not an empty heading.
              const Cell = column ? "th" : "td";
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and may share a name
              return <Cell key={index}>{column}</Cell>;
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.clauseId} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
