import { readFileSync } from "node:fs";
import { withDescendants } from "../../../core/citableClauses.ts";
import type { ClauseNode, PolicyDocument } from "../../../core/clause.ts";
import { parseGazette } from "../gazette.ts";

const FILE = "shuozhou-gazette-2022-04.md";

export const corpusText = readFileSync(new URL(`../../corpus/${FILE}`, import.meta.url), "utf8");
export const corpusLines: readonly string[] = corpusText.split("\n");
export const corpus = parseGazette(corpusText, FILE);

export function documentOf(documentNumber: string): PolicyDocument {
  const document = corpus.documents.find((each) => each.documentNumber === documentNumber);
  if (!document) throw new Error(`${documentNumber} is not in the corpus`);
  return document;
}

export function clausesOf(document: PolicyDocument): ClauseNode[] {
  return document.clauses.flatMap((clause) => [...withDescendants(clause)]);
}

export const corpusClauses: ReadonlyMap<string, ClauseNode> = new Map(
  corpus.documents.flatMap(clausesOf).map((clause) => [clause.clauseId, clause]),
);

export function clauseOf(clauseId: string): ClauseNode {
  const clause = corpusClauses.get(clauseId);
  if (!clause) throw new Error(`${clauseId} is not in the corpus`);
  return clause;
}

/** The clauses of a document whose own label is of a kind, as ids below the number sign. */
export function idsOf(documentNumber: string, pattern: RegExp): string[] {
  const prefix = `${documentNumber}#`;
  return clausesOf(documentOf(documentNumber))
    .map((clause) => clause.clauseId.slice(prefix.length))
    .filter((id) => pattern.test(id));
}
