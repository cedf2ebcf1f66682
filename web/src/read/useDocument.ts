import type { PolicyDocument } from "../../../core/clause.ts";
import { type Fetched, useFetched } from "../http/useFetched.ts";

export function useDocument(documentNumber: string): Fetched<PolicyDocument> {
  return useFetched(`/api/documents/${encodeURIComponent(documentNumber)}`);
}
