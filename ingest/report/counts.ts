import { citableClauses, withDescendants } from "../../core/citableClauses.ts";
import type { ParsedGazette } from "../parse/parsedGazette.ts";

export interface ReportCounts {
  readonly documents: number;
  readonly clauses: number;
  readonly citable: number;
  readonly joins: number;
  readonly moves: number;
  readonly drops: number;
  readonly warnings: number;
}

export function countsOf(parsed: ParsedGazette): ReportCounts {
  const clauses = parsed.documents.flatMap((document) => document.clauses);
  const repairs = (kind: string) => parsed.repairs.filter((repair) => repair.kind === kind).length;
  return {
    documents: parsed.documents.length,
    clauses: clauses.flatMap((clause) => [...withDescendants(clause)]).length,
    citable: [...citableClauses([parsed])].length,
    joins: repairs("join"),
    moves: repairs("move"),
    drops: repairs("drop"),
    warnings: parsed.warnings.length,
  };
}
