import { parseNumeral } from "../../../core/numerals.ts";

/** The numbering families of Chinese documents, each with its own separator. */
export type Family =
  | "part" // 第一编
  | "chapter" // 第一章
  | "section" // 第一节
  | "article" // 第一条
  | "ideograph" // 一、
  | "bracketed-ideograph" // （一）
  | "arabic" // 1.
  | "bracketed-arabic" // （1）
  | "circled" // ①
  | "enumerated"; // 一是 at the head of a paragraph

export interface Label {
  readonly family: Family;
  readonly ordinal: number;
  /** As the line writes it, separator included: 十二、 · （二） · 3. · 第十二条 */
  readonly written: string;
  /** As people cite it and as the clauseId holds it: 一 · （二） · 3 · 第十二条 */
  readonly segment: string;
}

const STRUCTURAL = { 编: "part", 章: "chapter", 节: "section", 条: "article" } as const;
const IDEOGRAPHS = "[一二三四五六七八九十百零〇]{1,7}";
// 第X条的规定 is prose: a structural label is followed by white space or by the line's end.
const STRUCTURAL_LABEL = new RegExp(`^第(${IDEOGRAPHS}|\\d{1,3})([编章节条])(?=[\\s\\u3000]|$)`);
const IDEOGRAPH_LABEL = new RegExp(`^(${IDEOGRAPHS})、`);
const BRACKETED_IDEOGRAPH_LABEL = new RegExp(`^[（(](${IDEOGRAPHS})[）)]`);
// 2.5万人 is no label: an Arabic label is not followed by a digit.
const ARABIC_LABEL = /^(\d{1,3})[.．](?!\d)/;
const BRACKETED_ARABIC_LABEL = /^[（(](\d{1,3})[）)]/;
const CIRCLED_LABEL = /^[①-⑳]/;
const ENUMERATED_LABEL = /^([一二三四五六七八九十]{1,3})是/;

/** What a line would be numbered as, if its ordinal fits: 第十二条 起草规范性文件… */
export function labelOf(text: string): Label | undefined {
  const structural = STRUCTURAL_LABEL.exec(text);
  if (structural) {
    const family = STRUCTURAL[structural[2] as keyof typeof STRUCTURAL];
    return labelled(family, structural[0], structural[1] ?? "", structural[0]);
  }
  return (
    matched(text, IDEOGRAPH_LABEL, "ideograph", (numeral) => numeral) ??
    matched(
      text,
      BRACKETED_IDEOGRAPH_LABEL,
      "bracketed-ideograph",
      (numeral) => `（${numeral}）`,
    ) ??
    matched(text, ARABIC_LABEL, "arabic", (numeral) => String(Number(numeral))) ??
    matched(
      text,
      BRACKETED_ARABIC_LABEL,
      "bracketed-arabic",
      (numeral) => `（${Number(numeral)}）`,
    ) ??
    circled(text) ??
    matched(text, ENUMERATED_LABEL, "enumerated", (numeral) => `${numeral}是`)
  );
}

function matched(
  text: string,
  pattern: RegExp,
  family: Family,
  segment: (numeral: string) => string,
) {
  const match = pattern.exec(text);
  return match ? labelled(family, match[0], match[1] ?? "", segment(match[1] ?? "")) : undefined;
}

function circled(text: string): Label | undefined {
  const sign = CIRCLED_LABEL.exec(text)?.[0];
  if (!sign) return undefined;
  return { family: "circled", ordinal: sign.charCodeAt(0) - 0x245f, written: sign, segment: sign };
}

function labelled(
  family: Family,
  written: string,
  numeral: string,
  segment: string,
): Label | undefined {
  const ordinal = parseNumeral(numeral);
  return ordinal ? { family, ordinal, written, segment } : undefined;
}
