import type { TextContent, TextItem } from "pdfjs-dist/types/src/display/api.js";

/** One printed line with its place on the page. */
export interface PdfLine {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly text: string;
}

interface Piece {
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  readonly text: string;
}

/** Pieces of text on one base line are a line; a wide gap between them parts two cells. */
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
  return lines.map((pieces) =>
    lineOf(
      pieces.toSorted((a, b) => a.left - b.left),
      page,
    ),
  );
}

function pieceOf(item: TextItem): Piece {
  const [, , , height = 0, left = 0, base = 0] = item.transform as number[];
  return {
    left,
    right: left + item.width,
    base,
    size: Math.abs(height) || item.height || 10,
    text: item.str,
  };
}

function lineOf(pieces: readonly Piece[], page: number): PdfLine {
  const first = pieces[0] as Piece;
  const text = pieces.reduce((words, piece, index) => {
    const gap = index === 0 ? 0 : piece.left - (pieces[index - 1]?.right ?? 0);
    return words + (gap > piece.size * 1.5 ? "\t" : gap > piece.size * 0.4 ? " " : "") + piece.text;
  }, "");
  const right = Math.max(...pieces.map((piece) => piece.right));
  return { page, left: first.left, right, size: first.size, text: text.trim() };
}
