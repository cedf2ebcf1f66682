import type { ClauseNode } from "../../../core/clause.ts";
import { MarkedText } from "../answer/MarkedText.tsx";
import { ClauseText } from "./ClauseText.tsx";
import { TableRow } from "./TableRow.tsx";
import { type TableSection, tableSections } from "./tableSections.ts";

/** A table whose rows changed columns midway is shown as several, each with its own head. */
export function TableView({ table }: { readonly table: ClauseNode }) {
  return (
    <>
      {table.text.trim() && (
        <p className="clause-words table-title">
          <ClauseText clause={table} />
        </p>
      )}
      {tableSections(table.children).map((section) => (
        <TableSectionView
          key={section.rows[0]?.clauseId}
          name={table.clausePath}
          section={section}
        />
      ))}
    </>
  );
}

interface Props {
  readonly name: string;
  readonly section: TableSection;
}

function TableSectionView({ name, section }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
    <section className="table-frame" tabIndex={0} aria-label={name}>
      <table>
        {section.columns.length > 0 && (
          <thead>
            <tr>
              {section.columns.map((column, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and may share a name
                <th key={index} scope="col">
                  <MarkedText text={column} ranges={[]} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {section.rows.map((row) => (
            <TableRow key={row.clauseId} row={row} width={section.columns.length} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
