/** One line of a gazette's text as the parser sees it. */
export interface SourceLine {
  /** 1-based, as an editor shows it. */
  readonly number: number;
  /** The words without Markdown's marks, otherwise verbatim; "" for a blank line or a rule. */
  readonly text: string;
  /** True under a heading mark of any level: which level it is says nothing about the rank. */
  readonly marked: boolean;
  /** The bold words that open the line: **体系构成。**经过长期发展… */
  readonly runIn?: string;
  /** True before a hard line break: the next line may be the rest of this one. */
  readonly hardBreak: boolean;
  /** True for ---, which is layout and not text. */
  readonly rule: boolean;
}

const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/;
const PIPE_TABLE_RULE = /^\|[\s:|-]+\|$/;

/** A text becomes lines; nothing is thrown away but Markdown's marks. */
export function readLines(text: string): SourceLine[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .map((raw, index) => readLine(raw, index + 1));
}

function readLine(raw: string, number: number): SourceLine {
  const hardBreak = /\S {2,}$/.test(raw);
  const trimmed = raw.trim();
  if (RULE.test(trimmed) || PIPE_TABLE_RULE.test(trimmed)) {
    return { number, text: "", marked: false, hardBreak: false, rule: true };
  }
  const heading = /^#{1,6}\s+/.exec(trimmed);
  const words = withoutMarks(heading ? trimmed.slice(heading[0].length) : raw);
  const runIn = /^\s*(?:- )?\*\*([^*]+)\*\*/.exec(words)?.[1]?.trim();
  const bold = words.replaceAll("**", "");
  const plain = bold.includes("\t") ? bold.trimEnd() : bold.trim().replace(/^- (?=\S)/, "");
  return {
    number,
    text: plain.trim() === "" ? "" : plain,
    marked: heading !== null,
    ...(runIn ? { runIn } : {}),
    hardBreak,
    rule: false,
  };
}

/** A pipe table's row becomes tab-separated cells, as the OCR writes its tables. */
function withoutMarks(words: string): string {
  const row = words.trim();
  if (!row.startsWith("|") || !row.endsWith("|") || row.length < 3) return words;
  return row
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim())
    .join("\t");
}
