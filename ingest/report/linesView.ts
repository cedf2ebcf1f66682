import type { PolicyDocument } from "../../core/clause.ts";
import type { ParsedFile } from "../read/readCorpus.ts";
import { escaped } from "./escape.ts";
import type { LineMark } from "./lineMarks.ts";

/** A document's source lines, each with its number, its mark and the clause it belongs to. */
export function linesView(
  file: ParsedFile,
  document: PolicyDocument,
  marks: ReadonlyMap<number, LineMark>,
  anchor: (line: number) => string,
): string {
  const { firstLine, lastLine } = document.source;
  const lines = file.text.split(/\r\n|\r|\n/).slice(firstLine - 1, lastLine);
  const rows = lines.flatMap((text, index) => {
    const line = firstLine + index;
    if (text.trim() === "") return [];
    const mark = marks.get(line);
    const owner = file.parsed.lineOwners.get(line)?.split("#").at(-1) ?? "";
    const className = mark ? ` class="${mark.className}"` : "";
    const beside = [mark?.note ?? "", owner].filter(Boolean).join(" · ");
    return [
      `<li id="${anchor(line)}"${className}><span class="number">${line}</span><span>${escaped(text)}</span><span class="owner">${escaped(beside)}</span></li>`,
    ];
  });
  return `<div class="lines"><ol>${rows.join("\n")}</ol></div>`;
}
