import type { RelatedClause } from "../../../core/protocol.ts";

/** 朔政办发〔2022〕18号 一、13 */
export function sourceName({ documentNumber, clause }: RelatedClause): string {
  return clause ? `${documentNumber} ${clause}` : documentNumber;
}
