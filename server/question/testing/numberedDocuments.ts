import type { PolicyDocument } from "../../../core/clause.ts";
import { fakeUnit } from "../../verify/testing/fakeUnit.ts";

/** The numbers of the corpus: 14号 to 24号, under four agency codes. */
export const DOCUMENT_NUMBERS = [
  ...[14, 15, 16, 22, 31].map((sequence) => `朔政发〔2022〕${sequence}号`),
  ...[18, 19, 20, 21, 23, 24].map((sequence) => `朔政办发〔2022〕${sequence}号`),
  "朔政函〔2022〕71号",
  ...[57, 69, 72, 73].map((sequence) => `朔政办函〔2022〕${sequence}号`),
];

export const numberedDocuments: readonly PolicyDocument[] = DOCUMENT_NUMBERS.map(
  (documentNumber) => ({ ...fakeUnit("").document, documentNumber }),
);
