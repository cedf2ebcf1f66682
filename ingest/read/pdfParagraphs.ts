import type { PdfLine } from "./pdfLines.ts";
import { tableRows } from "./pdfTables.ts";

interface Margins {
  readonly left: number;
  readonly right: number;
}

/**
 * Printed lines become paragraphs: a line that starts at the margin under a full line goes on
 * with it, an indented one opens a new paragraph. What page ends cut is left to the parser.
 */
export function paragraphsOfLines(lines: readonly PdfLine[]): string[] {
  const margins = marginsOf(lines);
  const paragraphs: string[] = [];
  let index = 0;
  while (index < lines.length) {
    const end = endOfTable(lines, index);
    if (end > index) paragraphs.push(tableRows(lines.slice(index, end)).join("\n"));
    else if (goesOn(lines[index - 1], lines[index], margins)) {
      paragraphs[paragraphs.length - 1] += wordsOf(lines[index]);
    } else paragraphs.push(wordsOf(lines[index]));
    index = Math.max(end, index + 1);
  }
  return paragraphs;
}

function endOfTable(lines: readonly PdfLine[], start: number): number {
  let end = start;
  while ((lines[end]?.cells.length ?? 0) > 1) end += 1;
  return end;
}

function wordsOf(line: PdfLine | undefined): string {
  return line?.cells[0]?.text.trim() ?? "";
}

function goesOn(above: PdfLine | undefined, line: PdfLine | undefined, margins: Margins): boolean {
  if (!above || !line || above.page !== line.page || above.cells.length > 1) return false;
  const isFull = (above.cells[0]?.right ?? 0) > margins.right - line.size * 2;
  const atMargin = Math.abs((line.cells[0]?.left ?? 0) - margins.left) < line.size;
  return isFull && atMargin && Math.abs(above.size - line.size) < 0.5;
}

/** The left margin is where the outermost lines begin, the right one where the longest end. */
function marginsOf(lines: readonly PdfLine[]): Margins {
  const single = lines.filter((line) => line.cells.length === 1);
  const lefts = single.map((line) => line.cells[0]?.left ?? 0).toSorted((a, b) => a - b);
  const rights = single.map((line) => line.cells[0]?.right ?? 0).toSorted((a, b) => a - b);
  return { left: lefts[Math.floor(lefts.length * 0.02)] ?? 0, right: rights.at(-1) ?? 0 };
}
