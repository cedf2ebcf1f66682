import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { linesOfPage, type PdfLine } from "./pdfLines.ts";
import { paragraphsOfLines } from "./pdfParagraphs.ts";
import { type RefusedSource, refused, type SourceText } from "./sourceText.ts";

const MAX_PAGES = 3000;
const PACKAGE = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/** A PDF's text layer; Chinese type needs the character maps that come with the package. */
export async function readPdf(bytes: Uint8Array): Promise<SourceText | RefusedSource> {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: join(PACKAGE, "cmaps") + sep,
    cMapPacked: true,
    standardFontDataUrl: join(PACKAGE, "standard_fonts") + sep,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > MAX_PAGES) return refused("too-large");
    const lines: PdfLine[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      lines.push(...linesOfPage(await page.getTextContent(), number));
      page.cleanup();
    }
    const words = lines.reduce(
      (length, line) => length + line.cells.map((cell) => cell.text).join("").length,
      0,
    );
    if (words < document.numPages * 5) return refused("no-text-layer");
    return { kind: "text", text: paragraphsOfLines(lines).join("\n\n") };
  } catch (fault) {
    return refused(isPasswordMissing(fault) ? "encrypted" : "unreadable");
  } finally {
    await loading.destroy();
  }
}

function isPasswordMissing(fault: unknown): boolean {
  return fault instanceof Error && fault.name === "PasswordException";
}
