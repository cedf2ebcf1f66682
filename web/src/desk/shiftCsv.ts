import { outcomeHeading } from "../answer/outcomeHeading.ts";
import { periodOf, unitsOf } from "../answer/replyText.ts";
import { sourceName } from "../answer/sourceName.ts";
import { clockOf } from "./clockOf.ts";
import type { DeskRecord } from "./shiftRecords.ts";

const COLUMNS = [
  "时间",
  "来电备注",
  "问题",
  "结果",
  "答复",
  "依据",
  "原文",
  "责任单位",
  "执行期限",
];

/** With a byte order mark, without which Excel takes Chinese for Latin. */
export function shiftCsv(records: readonly DeskRecord[]): string {
  return `\uFEFF${[COLUMNS, ...records.map(cellsOf)].map(csvLine).join("\r\n")}\r\n`;
}

function cellsOf({ askedAt, callerNote, question, result }: DeskRecord): string[] {
  const { citations } = result;
  return [
    clockOf(askedAt),
    callerNote,
    question,
    outcomeHeading(result),
    result.answer,
    citations.map((citation) => `[${citation.label}] ${sourceName(citation)}`).join("\n"),
    citations.map(({ label, quote }) => `[${label}] ${quote}`).join("\n"),
    citations.map((citation) => `[${citation.label}] ${unitsOf(citation)}`).join("\n"),
    citations.map((citation) => `[${citation.label}] ${periodOf(citation)}`).join("\n"),
  ];
}

function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(",");
}

/** A cell that opens like a formula would be run by the spreadsheet. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
