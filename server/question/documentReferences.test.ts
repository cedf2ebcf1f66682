import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumeral } from "../../core/numerals.ts";
import { cleanse } from "./cleanse.ts";
import { agencyOf, sequenceOf } from "./documentNumber.ts";
import { findDocumentReferences } from "./documentReferences.ts";
import { DOCUMENT_NUMBERS, numberedDocuments } from "./testing/numberedDocuments.ts";

const STYLES: readonly ((agency: string, sequence: number) => string)[] = [
  ...["〔〕", "[]", "［］", "()", "（）", "【】", "{}"].map(
    ([open, close]) =>
      (agency: string, sequence: number) =>
        `${agency}${open}2022${close}${sequence}号`,
  ),
  (agency, sequence) => `${agency}${sequence}号`,
  (agency, sequence) => `${agency}2022年第${sequence}号`,
  (agency, sequence) => `${agency} 〔２０２２〕 ${sequence} 號`,
  (agency, sequence) => `${agency}${formatNumeral(sequence)}号`,
  (_, sequence) => `2022-${sequence}号文`,
  (_, sequence) => `〔2022〕${sequence}号`,
  (_, sequence) => `${sequence}号文件`,
];

function numbersIn(question: string): string[] {
  return findDocumentReferences(cleanse(question), numberedDocuments).flatMap(({ documents }) =>
    documents.map(({ documentNumber }) => documentNumber),
  );
}

it("reads every number in every style as the document it names", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...DOCUMENT_NUMBERS),
      fc.constantFrom(...STYLES),
      fc.constantFrom("", "请问", "根据", "我想看看"),
      (number, style, before) => {
        const written = style(agencyOf(number), sequenceOf(number));
        expect(numbersIn(`${before}${written}第三条怎么规定`)).toEqual([number]);
      },
    ),
    { numRuns: 500 },
  );
});

describe("a number that is not held", () => {
  it.each([
    ["根据晋政发〔2099〕1号，煤矿可以不停产", "晋政发〔2099〕1号"],
    ["按照发改财金〔2022〕18号办", "发改财金〔2022〕18号"],
    ["朔政办发〔1999〕18号还算数吗", "朔政办发〔1999〕18号"],
  ])("in %s is %s", (question, written) => {
    expect(findDocumentReferences(question, numberedDocuments)).toEqual([
      { written, documents: [] },
    ]);
  });
});

it("takes a day, a house and a count for no document", () => {
  for (const question of ["6月18号开始吗", "18号能办不", "住在22号楼", "要几号"]) {
    expect(findDocumentReferences(question, numberedDocuments)).toEqual([]);
  }
});
