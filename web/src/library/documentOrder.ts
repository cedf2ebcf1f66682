import type { DocumentSummary } from "../../../core/protocol.ts";

export type DocumentOrder = "number" | "date" | "authority";

const KEYS: Record<DocumentOrder, (document: DocumentSummary) => string> = {
  number: ({ documentNumber }) => inParts(documentNumber),
  date: ({ documentDate, documentNumber }) => documentDate + inParts(documentNumber),
  authority: ({ issuingAuthority, documentNumber }) => issuingAuthority + inParts(documentNumber),
};

export function inOrder(
  documents: readonly DocumentSummary[],
  order: DocumentOrder,
): DocumentSummary[] {
  const key = KEYS[order];
  return [...documents].sort((a, b) => key(a).localeCompare(key(b), "zh-CN"));
}

/** 朔政办发〔2022〕9号 stands before 〔2022〕18号. */
function inParts(documentNumber: string): string {
  return documentNumber.replace(/\d+/g, (digits) => digits.padStart(4, "0"));
}
