import type { Match } from "../../../core/measureProtocol.ts";
import { COLUMNS } from "./measureRows.ts";

/** With a byte order mark, without which Excel takes Chinese for Latin. */
export function measuresCsv(matches: readonly Match[]): string {
  const rows = matches.map((match) => COLUMNS.map(({ cell }) => cell(match)));
  const lines = [COLUMNS.map(({ head }) => head), ...rows].map(csvLine);
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(",");
}

/** A cell that opens like a formula would be run by the spreadsheet. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
