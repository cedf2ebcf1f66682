import type { PdfLine } from "./pdfLines.ts";

/** Lines of several cells below one another are a table's rows; an empty cell keeps its place. */
export function tableRows(lines: readonly PdfLine[]): string[] {
  const columns = columnsOf(lines);
  return lines.map(({ cells, size }) =>
    columns
      .map((column) => cells.find((cell) => Math.abs(cell.left - column) < size)?.text.trim() ?? "")
      .join("\t"),
  );
}

/** Where cells begin, on any of the lines. */
function columnsOf(lines: readonly PdfLine[]): number[] {
  const columns: number[] = [];
  for (const { cells, size } of lines) {
    for (const { left } of cells) {
      if (!columns.some((column) => Math.abs(column - left) < size)) columns.push(left);
    }
  }
  return columns.sort((a, b) => a - b);
}
