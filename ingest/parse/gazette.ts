import { startPages } from "./documents/contents.ts";
import { gazetteTitle } from "./documents/gazetteTitle.ts";
import { splitGazette } from "./documents/splitGazette.ts";
import { readLines, type SourceLine } from "./lines/sourceLine.ts";
import { parseDocument } from "./parseDocument.ts";
import type { ParsedGazette } from "./parsedGazette.ts";
import { isPageNumber } from "./repair/pageNumbers.ts";
import type { Furniture } from "./repair/repair.ts";
import { warningsOf } from "./warnings.ts";

/** A gazette's text, or a single document's, becomes documents and their trees of clauses. */
export function parseGazette(text: string, sourceFile: string): ParsedGazette {
  const lines = readLines(text);
  const words = lines.filter((line) => !isPageNumber(line.text));
  const { frontMatter, documents, imprint } = splitGazette(words, nameWithoutExtension(sourceFile));
  const pages = startPages(frontMatter);
  const parsed = documents.map((document, index) =>
    parseDocument(document, sourceFile, {
      start: pages.get(document.documentNumber),
      next: pages.get(documents[index + 1]?.documentNumber ?? ""),
    }),
  );
  return {
    sourceFile,
    ...gazetteTitle(frontMatter, parsed[0]?.document.title ?? sourceFile),
    ...(imprint.length > 0 ? { imprint: imprint.map((line) => line.text).join("\n") } : {}),
    documents: parsed.map(({ document }) => document),
    repairs: parsed.flatMap(({ repairs }) => repairs),
    furniture: [
      ...layoutOf(lines),
      ...furnitureOf(frontMatter, "front-matter"),
      ...parsed.flatMap(({ furniture }) => furniture),
      ...furnitureOf(imprint, "imprint"),
    ],
    warnings: parsed.flatMap(({ document }) => warningsOf(document)),
    lineOwners: new Map(parsed.flatMap(({ lineOwners }) => [...lineOwners])),
  };
}

function layoutOf(lines: readonly SourceLine[]): Furniture[] {
  return lines.flatMap((line): Furniture[] => {
    if (line.rule) return [{ line: line.number, kind: "rule" }];
    return isPageNumber(line.text) ? [{ line: line.number, kind: "page-number" }] : [];
  });
}

function furnitureOf(lines: readonly SourceLine[], kind: Furniture["kind"]): Furniture[] {
  return lines.map((line) => ({ line: line.number, kind }));
}

function nameWithoutExtension(sourceFile: string): string {
  return (sourceFile.split(/[\\/]/).at(-1) ?? sourceFile).replace(/\.[^.]+$/, "");
}
