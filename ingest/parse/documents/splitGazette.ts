import type { SourceLine } from "../lines/sourceLine.ts";
import { documentNumberOf } from "./documentNumber.ts";
import { titleBelow, titleStart } from "./titleLines.ts";

/** The lines of one numbered document: its title, its number and all that follows. */
export interface DocumentLines {
  readonly documentNumber: string;
  readonly titleLines: readonly SourceLine[];
  readonly numberLine?: SourceLine;
  /** What a site prints between number and title: 发布日期, 索引号. */
  readonly siteData: readonly SourceLine[];
  readonly lines: readonly SourceLine[];
}

export interface GazetteLines {
  readonly frontMatter: readonly SourceLine[];
  readonly documents: readonly DocumentLines[];
  readonly imprint: readonly SourceLine[];
}

/** 《朔州市人民政府公报》简介 or the imprint itself: from here on it is about the gazette. */
const IMPRINT = /公报》?\s*简介$|^(?:主\s*办\s*单\s*位|编\s*辑\s*出\s*版)[：:]/;

/** A gazette falls into its documents at their numbers, which stand on lines of their own. */
export function splitGazette(lines: readonly SourceLine[], fallbackNumber: string): GazetteLines {
  const words = lines.filter((line) => line.text !== "");
  const end = words.findIndex((line, index) => index > 30 && IMPRINT.test(line.text));
  const text = end === -1 ? words : words.slice(0, end);
  const numbers = numberLines(text);
  const imprint = end === -1 ? [] : words.slice(end);
  if (numbers.length === 0) {
    return { frontMatter: [], documents: [unnumbered(text, fallbackNumber)], imprint };
  }
  const starts = numbers.map((index, order) => titleStart(text, index, numbers[order - 1] ?? -1));
  const documents = numbers.map((index, order) =>
    documentAt(text, starts[order] ?? index, index, starts[order + 1] ?? text.length),
  );
  return { frontMatter: text.slice(0, starts[0]), documents, imprint };
}

/** A site's page gives the number above the text as well: the one next to the text counts. */
function numberLines(text: readonly SourceLine[]): number[] {
  const numbers = text.map((line) => documentNumberOf(line.text));
  const found = numbers.flatMap((number, index) => (number ? [index] : []));
  return found.filter((index, order) => numbers[index] !== numbers[found[order + 1] ?? -1]);
}

function documentAt(
  text: readonly SourceLine[],
  start: number,
  number: number,
  end: number,
): DocumentLines {
  const numberLine = text[number] as SourceLine;
  const documentNumber = documentNumberOf(numberLine.text) ?? "";
  const above = text.slice(start, number);
  const rest = text.slice(number + 1, end);
  if (above.length > 0) {
    return { documentNumber, numberLine, titleLines: above, siteData: [], lines: rest };
  }
  return { documentNumber, numberLine, ...titleBelow(rest) };
}

/** A page saved from a site may give no number: the file's name stands in for it. */
function unnumbered(text: readonly SourceLine[], documentNumber: string): DocumentLines {
  const found = titleBelow(text);
  if (found.titleLines.length > 0) return { documentNumber, ...found };
  return { documentNumber, titleLines: text.slice(0, 1), siteData: [], lines: text.slice(1) };
}
