import { expect, it } from "vitest";
import { withDescendants } from "../../core/citableClauses.ts";
import { realCorpus } from "../verify/testing/realCorpus.ts";
import { documentSummary, findDocument } from "./documents.ts";

const corpus = await realCorpus();

it("leads from every clause below a unit to that unit", () => {
  for (const unit of corpus.units) {
    for (const { clauseId } of withDescendants(unit.clause))
      expect(corpus.unitOf.get(clauseId)).toBe(unit);
  }
});

it("counts every unit in one document's summary", () => {
  const counts = corpus.documents.map((document) => documentSummary(document, corpus).clauseCount);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(corpus.units.length);
});

it("finds a document by its number in any brackets", () => {
  for (const document of corpus.documents) {
    const squared = document.documentNumber.replace("〔", "[").replace("〕", "]");
    expect(findDocument(squared, corpus)).toBe(document);
  }
  expect(findDocument("朔政办发〔2022〕17号", corpus)).toBeUndefined();
});
