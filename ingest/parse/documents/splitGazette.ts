import type { SourceLine } from "../lines/sourceLine.ts";
import { documentNumberOf } from "./documentNumber.ts";

/** The lines of one numbered document: its title, its number and all that follows. */
export interface DocumentLines {
  readonly documentNumber: string;
  readonly titleLines: readonly SourceLine[];
  readonly numberLine?: SourceLine;
  readonly lines: readonly SourceLine[];
}

export interface GazetteLines {
  readonly frontMatter: readonly SourceLine[];
  readonly documents: readonly DocumentLines[];
  readonly imprint: readonly SourceLine[];
}

const AUTHORITY =
  /^[\u4e00-\u9fff]{2,24}?(?:政府|办公室|办公厅|委员会|指挥部|领导小组|局|厅|委)\s*关于/;
const TITLE_ENDS = /(?:通知|意见|决定|批复|公告|通告|通报|办法|规定|细则|方案|函|报告|命令|令)$/;
/** 《朔州市人民政府公报》简介 or the imprint itself: from here on it is about the gazette. */
const IMPRINT = /公报》?\s*简介$|^(?:主\s*办\s*单\s*位|编\s*辑\s*出\s*版)[：:]/;

/** A gazette falls into its documents at their numbers, which stand on lines of their own. */
export function splitGazette(lines: readonly SourceLine[], fallbackNumber: string): GazetteLines {
  const words = lines.filter((line) => line.text !== "");
  const end = words.findIndex((line, index) => index > 30 && IMPRINT.test(line.text));
  const text = end === -1 ? words : words.slice(0, end);
  const numbers = text.flatMap((line, index) => (documentNumberOf(line.text) ? [index] : []));
  const imprint = end === -1 ? [] : words.slice(end);
  if (numbers.length === 0) {
    return { frontMatter: [], documents: [unnumbered(text, fallbackNumber)], imprint };
  }
  const starts = numbers.map((index) => titleStart(text, index));
  const documents = numbers.map((index, order) =>
    documentAt(text, starts[order] ?? index, index, starts[order + 1] ?? text.length),
  );
  return { frontMatter: text.slice(0, starts[0]), documents, imprint };
}

/** The title stands above the number, over one to four lines: authority, then 关于… */
function titleStart(text: readonly SourceLine[], number: number): number {
  for (let start = number - 1; start >= Math.max(0, number - 4); start -= 1) {
    const title = joinTitle(text.slice(start, number));
    if (AUTHORITY.test(title)) return start;
  }
  let start = number;
  while (start > 0 && number - start < 4 && text[start - 1]?.marked) start -= 1;
  return start;
}

function documentAt(
  text: readonly SourceLine[],
  start: number,
  number: number,
  end: number,
): DocumentLines {
  const numberLine = text[number] as SourceLine;
  const above = text.slice(start, number);
  const below = above.length > 0 ? [] : titleBelow(text.slice(number + 1, end));
  return {
    documentNumber: documentNumberOf(numberLine.text) ?? "",
    titleLines: above.length > 0 ? above : below,
    numberLine,
    lines: text.slice(number + 1 + below.length, end),
  };
}

/** Some cities print the number above the title. */
function titleBelow(lines: readonly SourceLine[]): readonly SourceLine[] {
  for (let length = 1; length <= 4; length += 1) {
    if (TITLE_ENDS.test(joinTitle(lines.slice(0, length)))) return lines.slice(0, length);
  }
  return [];
}

/** A page saved from a site may give no number: the file's name stands in for it. */
function unnumbered(text: readonly SourceLine[], fallbackNumber: string): DocumentLines {
  const title = titleBelow(text);
  const titleLines = title.length > 0 ? title : text.slice(0, 1);
  return { documentNumber: fallbackNumber, titleLines, lines: text.slice(titleLines.length) };
}

/** A title is wrapped over lines and spaced out: 关于印发《…公共卫生 体系规划》的通知 */
export function joinTitle(lines: readonly SourceLine[]): string {
  return lines
    .map((line) => line.text.trim())
    .join("")
    .replace(/\s+/g, "");
}
