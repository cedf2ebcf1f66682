import type { SearchHit } from "../../core/protocol.ts";
import type { Candidate } from "./candidate.ts";

export function searchHit({ unit, score, signals }: Candidate, explain: boolean): SearchHit {
  return {
    clauseId: unit.clauseId,
    documentNumber: unit.document.documentNumber,
    documentTitle: unit.document.title,
    clause: unit.clause.clausePath,
    text: unit.text,
    score,
    ...(explain ? { lanes: { ...signals } } : {}),
  };
}
