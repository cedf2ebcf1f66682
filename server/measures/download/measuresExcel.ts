import type { Match } from "../../../core/measureProtocol.ts";
import { COLUMNS } from "./measureRows.ts";

/** The writer of Excel files is loaded when the first one is wanted. */
export async function measuresExcel(matches: readonly Match[]): Promise<Buffer> {
  const { default: writeExcel } = await import("write-excel-file/node");
  const head = COLUMNS.map(({ head }) => ({ value: head, fontWeight: "bold" as const }));
  const rows = matches.map((match) =>
    COLUMNS.map(({ cell }) => ({ type: String, value: cell(match), wrap: true })),
  );
  return writeExcel([head, ...rows], {
    columns: COLUMNS.map(({ width }) => ({ width })),
    sheet: "政策措施",
    stickyRowsCount: 1,
  }).toBuffer();
}
