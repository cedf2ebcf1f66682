import type { Column } from "./tableHeader.ts";
import type { TableRow } from "./tableRow.ts";

/** 煤炭产量（亿吨）：2020年实际 1.73；2025年目标 2 — one row as a sentence. */
export function rowRendering(row: TableRow, columns: readonly Column[]): string {
  const name =
    row.unit && !/[（(][^（(]*[）)]$/.test(row.name) ? `${row.name}（${row.unit}）` : row.name;
  const facts = columns.flatMap((column, index) => {
    const cell = row.cells[index] ?? "";
    if (column.role === "value") return [`${column.title} ${figure(cell)}`];
    return column.role === "property" && cell ? [`${column.title} ${cell}`] : [];
  });
  return `${name}：${facts.join("；")}`;
}

/** [11.68] is a five-year total; -- and an empty cell give no figure. */
function figure(cell: string): string {
  const total = /^\[(.+)\]$/.exec(cell)?.[1];
  if (total) return `五年累计 ${total}`;
  return /^[-—－]*$/.test(cell) ? "未列数值" : cell;
}
