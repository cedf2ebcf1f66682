import type { ClauseNode } from "../../../core/clause.ts";

/** A table's own words without the line of its column names, which stand in its head. */
export function TableCaption({ table }: { readonly table: ClauseNode }) {
  const lines = table.text.split("\n").filter((line) => !line.includes("\t"));
  return <p className="clause-words table-caption">{lines.join("\n")}</p>;
}
