import { readLines, type SourceLine } from "../../parse/lines/sourceLine.ts";

/** One piece of text at a place on a page. */
interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const SIZE = 10;
const LEFT = 50;
const TOP = 780;
const LINE_HEIGHT = 16;
const LINES = 44;
const WIDTH = 40;

/** A PDF with a text layer, as a word processor prints it: indented paragraphs, wrapped lines. */
export function asPdf(text: string): Uint8Array {
  const rows = readLines(text).flatMap(printed);
  const pages: Placed[][] = [];
  rows.forEach((pieces, index) => {
    const y = TOP - (index % LINES) * LINE_HEIGHT;
    const page = Math.floor(index / LINES);
    pages[page] = [...(pages[page] ?? []), ...pieces.map((piece) => ({ ...piece, y }))];
  });
  return pdfOf(pages.map(contentOf));
}

/** A page that is only a picture. */
export function asScannedPdf(): Uint8Array {
  return pdfOf(["q 500 0 0 700 50 50 cm Q"]);
}

function printed({ text, marked }: SourceLine): Omit<Placed, "y">[][] {
  if (text === "") return [];
  const cells = text.split("\t");
  if (cells.length > 1) return [tableRow(cells)];
  const indent = marked ? 10 * SIZE : 2 * SIZE;
  const rest = text.slice(WIDTH - 2).match(new RegExp(`.{1,${WIDTH}}`, "gu")) ?? [];
  return [
    [{ x: LEFT + indent, text: text.slice(0, WIDTH - 2) }],
    ...rest.map((words) => [{ x: LEFT, text: words }]),
  ];
}

function tableRow(cells: readonly string[]): Omit<Placed, "y">[] {
  const width = 500 / cells.length;
  const placed = cells.map((text, index) => ({ x: LEFT + index * width, text }));
  return placed.filter(({ text }) => text !== "");
}

function contentOf(pieces: readonly Placed[]): string {
  const shown = pieces.map(({ x, y, text }) => `1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj`);
  return `BT /F1 ${SIZE} Tf ${shown.join("\n")} ET`;
}

function hex(text: string): string {
  return Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, "0"),
  ).join("");
}

/** Two-byte codes that are their own Unicode: no font file is needed to read them. */
const TO_UNICODE =
  "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end";

function pdfOf(contents: readonly string[]): Uint8Array {
  const pageIds = contents.map((_, index) => 7 + index * 2);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${contents.length} /Kids [${pageIds.map((id) => `${id} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 5 0 R >>",
    "<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>",
    stream(TO_UNICODE),
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${8 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      stream(content),
    ]),
  ];
  return new TextEncoder().encode(withTable(objects));
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function withTable(objects: readonly string[]): string {
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
}
