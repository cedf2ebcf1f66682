import type { Citation, RelatedClause } from "../../core/protocol.ts";
import type { Unit } from "../corpus/corpus.ts";
import { nearestSentence } from "../verify/source/nearestSentence.ts";
import { validityAt } from "./validityAt.ts";

export const DAMAGE_NOTES = {
  order: "原文此处排版错乱，文字顺序可能有误。",
  "lost-text": "原文此处有缺字。",
  "shifted-cells": "原表此处单元格错位，已按表头对齐。",
} as const;

/** A clause as it goes over the wire; `quote` must be a verbatim run of its text. */
export function relatedClause(unit: Unit, quote: string, asOf: string): RelatedClause {
  const { document, clause } = unit;
  return {
    clauseId: unit.clauseId,
    documentNumber: document.documentNumber,
    documentTitle: document.title,
    documentDate: document.documentDate,
    clause: clause.clausePath,
    quote,
    text: unit.text,
    ...(clause.page === undefined ? {} : { page: clause.page }),
    responsibleUnits: clause.responsibleUnits.map((office) => office.name),
    validity: validityAt(clause.validity, asOf),
    ...(clause.damaged ? { damaged: DAMAGE_NOTES[clause.damaged] } : {}),
  };
}

export function citation(unit: Unit, label: number, quote: string, asOf: string): Citation {
  return { label, ...relatedClause(unit, quote, asOf) };
}

/** The sentence where it stands verbatim in the clause; else the row, or the line that says most of it. */
export function verbatimQuote(unit: Unit, sentence: string): string {
  if (unit.text.includes(sentence)) return sentence;
  const row = unit.clause.row && unit.clause.text.trim();
  if (row && unit.text.includes(row)) return row;
  const lines = unit.text.split("\n").filter((line) => line.trim());
  return nearestSentence(sentence, lines)?.trim() ?? lines.at(-1)?.trim() ?? unit.text;
}
