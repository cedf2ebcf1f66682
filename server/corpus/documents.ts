import type { PolicyDocument } from "../../core/clause.ts";
import { comparable } from "../../core/comparable.ts";
import type { DocumentSummary } from "../../core/protocol.ts";
import type { Corpus } from "./corpus.ts";

export function documentSummary(document: PolicyDocument, corpus: Corpus): DocumentSummary {
  const { documentNumber, title, noticeTitle, issuingAuthority, documentDate } = document;
  return {
    documentNumber,
    title,
    noticeTitle,
    issuingAuthority,
    documentDate,
    ...(document.effectiveDate ? { effectiveDate: document.effectiveDate } : {}),
    ...(document.startPage === undefined ? {} : { startPage: document.startPage }),
    clauseCount: corpus.units.filter((unit) => unit.document === document).length,
  };
}

/** 朔政办发[2022]18号 and 朔政办发〔2022〕18号 are the same number. */
export function findDocument(number: string, corpus: Corpus): PolicyDocument | undefined {
  const wanted = comparable(number);
  return corpus.documents.find(({ documentNumber }) => comparable(documentNumber) === wanted);
}
