import { withDescendants } from "../../core/citableClauses.ts";
import type { ClauseNode, PolicyDocument } from "../../core/clause.ts";
import { partsOf } from "../../core/clausePage.ts";
import { comparable } from "../../core/comparable.ts";
import { DAMAGE_NOTES } from "../answer/cite.ts";
import { validityAt } from "../answer/validityAt.ts";
import type { ClauseReading } from "../contract/clauseReading.ts";

/**
 * The clause at an address within the document: 一.13 as in a clauseId, or 一、13 as people write it.
 * @param asOf the day on which validity is judged, YYYY-MM-DD
 */
export function readClause(
  document: PolicyDocument,
  address: string,
  asOf: string,
): ClauseReading | undefined {
  const clauses = document.clauses.flatMap((clause) => [...withDescendants(clause)]);
  const addresses = clauses.map((clause) => ({
    clause,
    written: [partsOf(clause.clauseId).fragment, clause.clausePath],
  }));
  const wanted = comparable(address);
  // 表1-1 and 表11 compare alike: the very words come first.
  const found =
    addresses.find(({ written }) => written.includes(address)) ??
    addresses.find(({ written }) => wanted && written.map(comparable).includes(wanted));
  return found && reading(document, found.clause, asOf);
}

function reading(document: PolicyDocument, clause: ClauseNode, asOf: string): ClauseReading {
  const { documentNumber, title, documentDate, effectiveDate } = document;
  return {
    clauseId: clause.clauseId,
    documentNumber,
    documentTitle: title,
    documentDate,
    ...(effectiveDate && { effectiveDate }),
    clause: clause.clausePath,
    text: clause.citedText ?? wholeText(clause),
    ...(clause.page !== undefined && { page: clause.page }),
    responsibleUnits: clause.responsibleUnits.map(({ name }) => name),
    validity: validityAt(clause.validity, asOf),
    ...(clause.damaged && { damaged: DAMAGE_NOTES[clause.damaged] }),
    children: clause.children.map(({ clauseId, clausePath }) => ({ clauseId, clause: clausePath })),
  };
}

function wholeText(clause: ClauseNode): string {
  return [...withDescendants(clause)].map(({ text }) => text).join("\n");
}
