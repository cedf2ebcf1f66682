/** Columns of even width on a terminal, where a Chinese character takes two cells. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => cells(row[column] ?? ""))),
  );
  return rows
    .map((row) =>
      widths
        .map((width, column) => padded(row[column] ?? "", width, column === 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function padded(text: string, width: number, left: boolean): string {
  const room = " ".repeat(Math.max(width - cells(text), 0));
  return left ? text + room : room + text;
}

function cells(text: string): number {
  return [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);
}

function isWide(character: string): boolean {
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(
    character,
  );
}
