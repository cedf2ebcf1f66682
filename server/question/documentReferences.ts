import type { PolicyDocument } from "../../core/clause.ts";

export interface DocumentReference {
  /** As the question writes it. */
  readonly written: string;
  /** Every document it may mean; empty where no such document exists here. */
  readonly documents: readonly PolicyDocument[];
}

/**
 * 朔政办发〔2022〕18号 · 朔政办发[2022]18号 · 朔政办发18号 · 2022-18号文 · 18号文件.
 * A bare 18号 without 文 is more often a day of the month.
 */
const FULL =
  /([\p{Script=Han}]{1,3}政(?:办)?(?:发|函|字))\s*[([{〔【（［]?\s*(20\d{2})?\s*年?\s*[)\]}〕】）］]?\s*第?\s*(\d{1,4})\s*号/gu;
const SHORT = /(?:(20\d{2})\s*年?\s*[-—–第]?\s*)?(\d{1,4})\s*号\s*(?:文件?|令|通知)/gu;
const BEFORE_CLAUSE =
  /(\d{1,4})\s*号(?=\s*(?:第|[一二三四五六七八九十]+、|专栏|附件|里|中的?|上))/gu;

export function findDocumentReferences(
  question: string,
  documents: readonly PolicyDocument[],
): readonly DocumentReference[] {
  const found: DocumentReference[] = [];
  const add = (
    written: string,
    agency: string | undefined,
    year: string | undefined,
    sequence: string,
  ) => {
    if (found.some((known) => known.written.includes(written))) return;
    found.push({ written, documents: documents.filter((d) => matches(d, agency, year, sequence)) });
  };
  for (const [written, agency, year, sequence] of question.matchAll(FULL))
    add(written, agency, year, sequence ?? "");
  for (const [written, year, sequence] of question.matchAll(SHORT))
    add(written, undefined, year, sequence ?? "");
  for (const match of question.matchAll(BEFORE_CLAUSE)) {
    if (!/月$/.test(question.slice(0, match.index)))
      add(match[0], undefined, undefined, match[1] ?? "");
  }
  return found;
}

function matches(
  document: PolicyDocument,
  agency: string | undefined,
  year: string | undefined,
  sequence: string,
): boolean {
  const parts = /^(.+?)〔(\d{4})〕(\d+)号$/.exec(document.documentNumber);
  if (!parts) return false;
  const sameAgency = !agency || agency.endsWith(parts[1] ?? "");
  return sameAgency && (!year || year === parts[2]) && Number(sequence) === Number(parts[3]);
}
