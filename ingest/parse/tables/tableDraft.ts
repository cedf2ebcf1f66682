import type { Damage } from "../../../core/clause.ts";
import { damagedBy, type Paragraph, textOf } from "../lines/paragraph.ts";
import { boxTitleOf, tableNameOf } from "../outline/boxTitle.ts";
import { type Draft, namedTable } from "../outline/draft.ts";
import { segmentOf } from "../outline/headings.ts";
import type { TableBlock } from "./gatherTables.ts";
import { rowRendering } from "./rowRendering.ts";
import { type Column, columnsOf, headerHeight } from "./tableHeader.ts";
import { cellsOf, rowsOf, type TableRow } from "./tableRow.ts";

/** A table becomes a clause whose rows can be cited one by one, each with caption and header. */
export function tableDraft(block: TableBlock): Draft {
  const grid = block.lines.map((line) => cellsOf(textOf(line)));
  const height = headerHeight(grid);
  const header = block.lines.slice(0, height);
  const lines = block.lines.slice(height);
  const columns = columnsOf(grid.slice(0, height));
  const caption = block.caption ? textOf(block.caption).trim() : "";
  const context = [caption, ...header.map(textOf)].filter((words) => words !== "");
  const rows = withLostLabels(rowsOf(lines.map(textOf), columns)).map((row, index) =>
    rowDraft(row, lines[index] as Paragraph, columns, context, block.note),
  );
  const title = [...(block.caption ? [block.caption] : []), ...header];
  const note = block.note ? [noteDraft(block.note)] : [];
  return namedTable(nameOf(caption), caption, [...title, ...rows, ...note]);
}

/** 表1-1 · 专栏2 · a table without a number goes by its caption. */
function nameOf(caption: string): string {
  return tableNameOf(caption) ?? boxTitleOf(caption)?.name ?? (segmentOf(caption) || "表");
}

function rowDraft(
  row: TableRow,
  line: Paragraph,
  columns: readonly Column[],
  context: string[],
  note?: Paragraph,
): Draft {
  const totals = note && /\[[^\]]+\]/.test(textOf(line)) ? [textOf(note)] : [];
  return {
    kind: "row",
    label: row.name,
    segment: segmentOf(row.name.replace(/[（(][^（）()]*[）)]$/, "").replace(/^其中：/, "")),
    shown: ` 行「${row.name.replace(/[（(][^（）()]*[）)]$/, "")}」`,
    headLength: 0,
    body: [row.damaged ? damagedBy(row.damaged, line) : line],
    ...(row.damaged ? { damaged: row.damaged } : {}),
    row: {
      columns: columns.map((column) => column.title),
      cells: row.cells,
      ...(row.group ? { group: row.group } : {}),
    },
    rendering: rowRendering(row, columns),
    context: [...context, ...totals],
  };
}

function noteDraft(note: Paragraph): Draft {
  return {
    kind: "paragraph",
    label: "注",
    segment: "注",
    shown: "注",
    headLength: textOf(note).length,
    body: [note],
  };
}

/** Where all names but one end in their unit, （%）, that one has lost its end. */
function withLostLabels(rows: TableRow[]): TableRow[] {
  const complete = rows.filter((row) => endsInUnit(row)).length;
  if (rows.length < 4 || complete < rows.length * 0.8) return rows;
  return rows.map((row) =>
    endsInUnit(row) ? row : { ...row, damaged: "lost-text" satisfies Damage as Damage },
  );
}

function endsInUnit(row: TableRow): boolean {
  return /[）)]$/.test(row.name);
}
