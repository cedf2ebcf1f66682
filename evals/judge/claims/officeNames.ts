import type { ClauseNode, PolicyDocument } from "../../../core/clause.ts";

/** Each way an office is written, with the one name it stands for: 市应急局 → 市应急管理局. */
export type OfficeNames = ReadonlyMap<string, string>;

export function officeNames(documents: readonly PolicyDocument[]): OfficeNames {
  const names = new Map<string, string>();
  const collect = ({ responsibleUnits, children }: ClauseNode) => {
    for (const { name, written } of responsibleUnits) names.set(written, name).set(name, name);
    children.forEach(collect);
  };
  for (const { clauses } of documents) clauses.forEach(collect);
  return names;
}
