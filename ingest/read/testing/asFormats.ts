import { zipSync } from "fflate";
import { readLines, type SourceLine } from "../../parse/lines/sourceLine.ts";

/** The same text as a site, Word and an old editor would hold it, for tests. */
type Part = { readonly table: readonly string[][] } | { readonly line: SourceLine };

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  for (const line of readLines(text)) {
    if (line.text === "") continue;
    const last = parts.at(-1);
    const cells = line.text.split("\t");
    if (cells.length < 2) parts.push({ line });
    else if (last && "table" in last) parts[parts.length - 1] = { table: [...last.table, cells] };
    else parts.push({ table: [cells] });
  }
  return parts;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

export function asHtml(text: string): string {
  const body = partsOf(text).map((part) => {
    if ("table" in part) {
      const rows = part.table.map(
        (cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`,
      );
      return `<table><tbody>${rows.join("")}</tbody></table>`;
    }
    const { line } = part;
    if (line.marked) return `<h3>${escaped(line.text)}</h3>`;
    const bold = line.runIn ? `<strong>${escaped(line.runIn)}</strong>` : "";
    return `<p style="text-indent:2em">${bold}${escaped(line.text.slice(line.runIn?.length ?? 0))}</p>`;
  });
  const menu =
    '<ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li><li><a href="/b">办事服务</a></li></ul>';
  return `<!DOCTYPE html><html><head><title>公报</title><script>var a = 1;</script></head><body><nav>${menu}</nav>${menu}<div class="content">${body.join("\n")}</div><footer>备案号 0000</footer></body></html>`;
}

export function asDocx(text: string): Uint8Array {
  const body = partsOf(text).map((part) =>
    "table" in part ? wordTable(part.table) : wordParagraph(part.line),
  );
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join("")}</w:body></w:document>`;
  return zipOf({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": document,
  });
}

export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)])),
  );
}

function wordParagraph(line: SourceLine): string {
  const style = line.marked ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : "";
  const bold = line.runIn ? run(line.runIn, "<w:rPr><w:b/></w:rPr>") : "";
  return `<w:p>${style}${bold}${run(line.text.slice(line.runIn?.length ?? 0), "")}</w:p>`;
}

function run(text: string, properties: string): string {
  return text === ""
    ? ""
    : `<w:r>${properties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

function wordTable(rows: readonly string[][]): string {
  const cell = (text: string) => `<w:tc><w:p>${run(text, "")}</w:p></w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}
