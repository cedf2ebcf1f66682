import { expect, it } from "vitest";
import { withDescendants } from "../../core/citableClauses.ts";
import { partsOf } from "../../core/clausePage.ts";
import { realCorpus } from "../verify/testing/realCorpus.ts";
import { readClause } from "./readClause.ts";

const { documents, units } = await realCorpus();

it("finds every clause of every document by its own id", () => {
  for (const document of documents) {
    for (const clause of document.clauses.flatMap((each) => [...withDescendants(each)])) {
      const { fragment } = partsOf(clause.clauseId);
      expect(readClause(document, fragment, "2023-06-01")?.clauseId).toBe(clause.clauseId);
    }
  }
});

it("reads a citable clause in the words that are quoted of it", () => {
  for (const { document, clause, text } of units) {
    const { fragment } = partsOf(clause.clauseId);
    expect(readClause(document, fragment, "2023-06-01")?.text).toBe(text);
  }
});

it("finds a clause by its path, however it is punctuated, and none by nothing", () => {
  const document = documents.find(({ documentNumber }) => documentNumber.includes("18号"));
  if (!document) throw new Error("no such document");
  for (const written of ["一、13", "一13", "一 . 13"]) {
    expect(readClause(document, written, "2023-06-01")?.clause).toBe("一、13");
  }
  for (const nothing of ["", "、", "九十九"]) {
    expect(readClause(document, nothing, "2023-06-01")).toBeUndefined();
  }
});
