import type { TextContent, TextItem } from "pdfjs-dist/types/src/display/api.js";

/** Text at a place: a cell of a table, or a whole line. */
export interface PdfCell {
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

/** One printed line; a wide gap in it parts two cells. */
export interface PdfLine {
  readonly page: number;
  readonly size: number;
  readonly cells: readonly PdfCell[];
}

interface Piece extends PdfCell {
  readonly base: number;
  readonly size: number;
}

/** Pieces of text on one base line are a line, in the order in which the page prints them. */
export function linesOfPage(content: TextContent, page: number): PdfLine[] {
  const lines: Piece[][] = [];
  for (const item of content.items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const piece = pieceOf(item);
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && Math.abs(last.base - piece.base) < last.size / 2) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((pieces) => ({ page, size: pieces[0]?.size ?? 0, cells: cellsOf(pieces) }));
}

function pieceOf(item: TextItem): Piece {
  const [, , , height = 0, left = 0, base = 0] = item.transform as number[];
  const size = Math.abs(height) || item.height || 10;
  return { left, right: left + item.width, base, size, text: item.str };
}

function cellsOf(pieces: readonly Piece[]): PdfCell[] {
  const cells: PdfCell[] = [];
  for (const piece of pieces.toSorted((a, b) => a.left - b.left)) {
    const last = cells.at(-1);
    const gap = last ? (piece.left - last.right) / piece.size : Number.POSITIVE_INFINITY;
    if (last && gap < 1.5) {
      const text = `${last.text}${gap > 0.4 ? " " : ""}${piece.text}`;
      cells[cells.length - 1] = { left: last.left, right: piece.right, text };
    } else {
      cells.push({ left: piece.left, right: piece.right, text: piece.text });
    }
  }
  return cells;
}
