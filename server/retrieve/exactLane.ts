import type { PolicyDocument } from "../../core/clause.ts";
import { comparable } from "../../core/comparable.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { type ClauseReference, findClauseReferences } from "../question/clauseReferences.ts";
import { findDocumentReferences } from "../question/documentReferences.ts";
import { NICKNAME, namedDocuments } from "../question/namedDocuments.ts";
import { clausesAt } from "./addresses.ts";

export interface ExactMatch {
  /** Ids of units that the question addresses by number. */
  readonly addressed: ReadonlySet<string>;
  /** Documents that the question names by number or by title. */
  readonly documents: readonly PolicyDocument[];
  /** What is named but does not exist here. */
  readonly missing: readonly Missing[];
}

export type Missing =
  | { readonly kind: "document"; readonly written: string }
  | { readonly kind: "clause"; readonly written: string; readonly document: PolicyDocument };

/** Deterministic and before anything else: what a question names by number is looked up, not guessed. */
export function lookUpNames(
  question: string,
  corpus: Corpus,
  context: readonly PolicyDocument[],
): ExactMatch {
  const byNumber = findDocumentReferences(question, corpus.documents);
  const missing: Missing[] = byNumber
    .filter(({ documents, written }) => documents.length === 0 && !isMentioned(written, corpus))
    .map(({ written }) => ({ kind: "document", written }));
  const clauses = findClauseReferences(question);
  const numbered = byNumber.flatMap((reference) => reference.documents);
  const shortest = clauses.length > 0 ? NICKNAME.withClause : NICKNAME.alone;
  const documents =
    numbered.length > 0 ? numbered : namedDocuments(question, corpus.documents, shortest);
  const addressed = new Set<string>();
  if (byNumber.length > 0 && numbered.length === 0) return { addressed, documents, missing };
  for (const reference of clauses) {
    const hits = unitsAt(reference, documents.length > 0 ? documents : context, corpus);
    for (const unit of hits) addressed.add(unit);
    if (hits.length > 0) continue;
    const named = documents[0];
    if (named && isCited(reference))
      missing.push({ kind: "clause", written: reference.written, document: named });
  }
  return { addressed, documents, missing };
}

function unitsAt(
  reference: ClauseReference,
  documents: readonly PolicyDocument[],
  corpus: Corpus,
): string[] {
  const ids = documents.flatMap((document) => clausesAt(document, reference));
  const units = ids.flatMap((id) => corpus.unitOf.get(id)?.clauseId ?? unitsUnder(id, corpus));
  return [...new Set(units)];
}

/** A chapter or a section is no citation; what it holds may be. */
function unitsUnder(clauseId: string, corpus: Corpus): string[] {
  return corpus.units
    .filter((u) => u.above.some((c) => c.clauseId === clauseId))
    .map((u) => u.clauseId);
}

/** 晋政办发〔2022〕33号 is not held here, but clauses tell of it: they may answer. */
function isMentioned(written: string, corpus: Corpus): boolean {
  const number = comparable(written);
  return corpus.units.some(({ comparableText }) => comparableText.includes(number));
}

/** 第二条, 专栏4 and 一、13 are addresses wherever they stand; 第三点 may be the asker's own list. */
function isCited({ steps }: ClauseReference): boolean {
  return steps.length > 1 || steps.some(({ unit }) => unit !== "division" && unit !== "表");
}
