import type { ClauseNode } from "../../../core/clause.ts";

export interface TableSection {
  readonly columns: readonly string[];
  readonly rows: readonly ClauseNode[];
}

/** Neighbouring rows under the same column names. Notes between the rows stay where they are. */
export function tableSections(rows: readonly ClauseNode[]): TableSection[] {
  const sections: { columns: readonly string[]; rows: ClauseNode[] }[] = [];
  for (const row of rows) {
    const open = sections.at(-1);
    const columns = row.row?.columns;
    if (open && (!columns || sameNames(columns, open.columns))) open.rows.push(row);
    else sections.push({ columns: columns ?? [], rows: [row] });
  }
  return sections;
}

function sameNames(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, index) => name === right[index]);
}
