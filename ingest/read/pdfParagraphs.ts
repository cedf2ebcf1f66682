import type { PdfLine } from "./pdfLines.ts";

/**
 * Printed lines become paragraphs: a line that starts at the margin under a full line goes on
 * with it, an indented one opens a new paragraph. What page ends cut is left to the parser.
 */
export function paragraphsOfLines(lines: readonly PdfLine[]): string[] {
  const margins = marginsOf(lines);
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const last = paragraphs.length - 1;
    if (above && goesOn(above, line, margins)) paragraphs[last] += line.text;
    else paragraphs.push(line.text);
  });
  return paragraphs;
}

interface Margins {
  readonly left: number;
  readonly right: number;
}

function goesOn(above: PdfLine, line: PdfLine, { left, right }: Margins): boolean {
  if (above.page !== line.page || above.text.includes("\t") || line.text.includes("\t"))
    return false;
  const sameType = Math.abs(above.size - line.size) < 0.5;
  const isFull = above.right > right - line.size * 2;
  return sameType && isFull && Math.abs(line.left - left) < line.size;
}

/** The margins are where most lines begin and where the longest end. */
function marginsOf(lines: readonly PdfLine[]): Margins {
  const counts = new Map<number, number>();
  for (const line of lines)
    counts.set(Math.round(line.left), (counts.get(Math.round(line.left)) ?? 0) + 1);
  const [left = 0] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
  const rights = lines.map((line) => line.right).toSorted((a, b) => a - b);
  return { left, right: rights[Math.floor(rights.length * 0.9)] ?? 0 };
}
