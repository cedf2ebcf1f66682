import type { DefaultTreeAdapterTypes } from "parse5";
import { wordsOf } from "./htmlWords.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const MAX_SPAN = 50;

/** A table's rows with tabs between the cells; a merged cell leaves the cells it covers empty. */
export function rowsOfTable(table: Element): string[] {
  const covered = new Map<string, true>();
  return rowsUnder(table).flatMap((row, rowIndex) => {
    const cells = gridRow(row, rowIndex, covered);
    return isPairs(cells) ? pairs(cells) : [cells.join("\t")];
  });
}

function gridRow(row: Element, rowIndex: number, covered: Map<string, true>): string[] {
  const cells: string[] = [];
  for (const cell of row.childNodes.filter((child): child is Element =>
    /^t[dh]$/.test(child.nodeName),
  )) {
    while (covered.has(`${rowIndex},${cells.length}`)) cells.push("");
    const column = cells.length;
    const width = span(cell, "colspan");
    for (let down = 1; down < span(cell, "rowspan"); down += 1) {
      for (let right = 0; right < width; right += 1)
        covered.set(`${rowIndex + down},${column + right}`, true);
    }
    cells.push(wordsOf(cell).trim(), ...Array<string>(width - 1).fill(""));
  }
  return cells;
}

function rowsUnder(node: Node): Element[] {
  if (node.nodeName === "tr") return [node as Element];
  return "childNodes" in node ? node.childNodes.flatMap(rowsUnder) : [];
}

function span(cell: Element, name: string): number {
  const value = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(value) ? Math.min(Math.max(value, 1), MAX_SPAN) : 1;
}

/** 索引号： | … | 发文字号： | 朔政办发〔2022〕18号 — the site's own data, a pair a line. */
function isPairs(cells: readonly string[]): boolean {
  return (
    cells.length % 2 === 0 && cells.every((cell, index) => index % 2 === 1 || /[：:]$/.test(cell))
  );
}

function pairs(cells: readonly string[]): string[] {
  return cells.flatMap((cell, index) =>
    index % 2 === 0 ? [`${cell}${cells[index + 1] ?? ""}`] : [],
  );
}
