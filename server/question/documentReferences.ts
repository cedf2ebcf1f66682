import type { PolicyDocument } from "../../core/clause.ts";
import { parseNumeral } from "../../core/numerals.ts";

export interface DocumentReference {
  /** As the question writes it. */
  readonly written: string;
  /** Every document it may mean; empty where no such document exists here. */
  readonly documents: readonly PolicyDocument[];
}

const OPEN = "[(\\[{〔【（［]";
const CLOSE = "[)\\]}〕】）］]";
const SEQUENCE = "\\d{1,4}|[一二三四五六七八九十百]{1,5}";
/** 朔政办发 · 晋政函 · 国办发: one character for the place, lest the word before it be read as part. */
const AGENCY = "\\p{Script=Han}政办?(?:发|函|字)|国办?(?:发|函)";

/** In the order in which they are trusted; a place in the question is read once. */
const PATTERNS: readonly RegExp[] = [
  // 朔政办发〔2022〕18号 · 朔政办发[2022]第18号 · 朔政办发18号
  new RegExp(
    `(?<agency>${AGENCY})\\s?${OPEN}?\\s?(?<year>\\d{4})?\\s?年?\\s?${CLOSE}?\\s?第?\\s?(?<sequence>${SEQUENCE})\\s?号`,
    "gu",
  ),
  // 发改财金〔2022〕271号 · 〔2022〕18号
  new RegExp(
    `(?<agency>\\p{Script=Han}{0,6})\\s?${OPEN}\\s?(?<year>\\d{4})\\s?${CLOSE}\\s?(?<sequence>${SEQUENCE})\\s?号`,
    "gu",
  ),
  // 2022-18号文 · 18号文件 · 18号令
  new RegExp(
    `(?:(?<year>20\\d{2})\\s?年?\\s?[-—–第]?\\s?)?(?<sequence>${SEQUENCE})\\s?号\\s?(?:文件?|令|通知)`,
    "gu",
  ),
  // 18号第三条 · 18号里: without 文 and without an address it is more often a day of the month
  /(?<!月\s?)(?<sequence>\d{1,4})\s?号(?=\s?(?:第|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|专栏|附件|里|中的?|上))/gu,
];
/** 根据发改财金 → 发改财金. */
const LEADING = /^.*(?:根据|按照|依据|关于|请问|按|问|看|和|与|及|的|在|是)/u;

export function findDocumentReferences(
  question: string,
  documents: readonly PolicyDocument[],
): readonly DocumentReference[] {
  const read = new Uint8Array(question.length);
  return PATTERNS.flatMap((pattern) => [...question.matchAll(pattern)])
    .filter(({ 0: { length }, index }) => {
      const taken = read.subarray(index, index + length).includes(1);
      read.fill(1, index, index + length);
      return !taken;
    })
    .map(({ 0: written, groups = {} }) => {
      const number = { ...groups, agency: groups.agency?.replace(LEADING, "") ?? "" };
      const swallowed = (groups.agency ?? "").length - number.agency.length;
      return {
        written: written.slice(swallowed),
        documents: documents.filter((document) => matches(document, number)),
      };
    });
}

interface NumberSaid {
  readonly agency: string;
  readonly year?: string;
  readonly sequence?: string;
}

function matches({ documentNumber }: PolicyDocument, said: NumberSaid): boolean {
  const parts = /^(.+?)〔(\d{4})〕(\d+)号$/u.exec(documentNumber);
  if (!parts) return false;
  const [, agency, year, sequence] = parts;
  return (
    (!said.agency || said.agency === agency) &&
    (!said.year || said.year === year) &&
    parseNumeral(said.sequence ?? "") === Number(sequence)
  );
}
