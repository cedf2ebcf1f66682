import type { ClauseNode, PolicyDocument } from "../../core/clause.ts";
import { escaped } from "./escape.ts";

/** A document's tree; what can be cited stands in bold, and every clause leads to its line. */
export function treeView(document: PolicyDocument, anchor: (line: number) => string): string {
  return `<div class="tree">${branch(document.clauses, anchor)}</div>`;
}

function branch(clauses: readonly ClauseNode[], anchor: (line: number) => string): string {
  if (clauses.length === 0) return "";
  return `<ul>${clauses.map((clause) => leaf(clause, anchor)).join("\n")}</ul>`;
}

function leaf(clause: ClauseNode, anchor: (line: number) => string): string {
  const classes = [clause.citable ? "citable" : "", clause.damaged ? "damaged" : ""].filter(
    Boolean,
  );
  const heading = clause.heading && clause.heading !== clause.label ? ` ${clause.heading}` : "";
  const link = `<a href="#${anchor(clause.source.firstLine)}">${escaped(clause.label + heading)}</a>`;
  const note = notesOf(clause).map(escaped).join(" · ");
  const below = branch(clause.children, anchor);
  return `<li class="${classes.join(" ")}">${link} <span class="note">${note}</span>${below}</li>`;
}

function notesOf(clause: ClauseNode): string[] {
  if (clause.rendering) return [clause.rendering];
  const { validity } = clause;
  return [
    ...(clause.citable ? [`可引用 ${clause.citedText?.length ?? 0} 字`] : []),
    ...(clause.responsibleUnits.length > 0
      ? [clause.responsibleUnits.map((unit) => unit.name).join("、")]
      : []),
    ...(validity
      ? [`期限 ${validity.from ?? ""}—${validity.until ?? ""}（${validity.text}）`]
      : []),
  ];
}
