import type { ClauseKind, ClauseNode } from "../../../core/clause.ts";

export interface OutlineEntry {
  readonly clauseId: string;
  readonly title: string;
  readonly depth: number;
}

const OUTLINED: ReadonlySet<ClauseKind> = new Set([
  "part",
  "chapter",
  "section",
  "division",
  "box",
  "annex",
  "table",
  "roster",
]);

const DEEPEST = 2;
const LONGEST_TITLE = 28;

/** Headings down to the third level; 第十二条 and its like are too many to help. */
export function outlineOf(clauses: readonly ClauseNode[], depth = 0): OutlineEntry[] {
  if (depth > DEEPEST) return [];
  return clauses.flatMap((clause) => {
    const title = titleOf(clause);
    if (!OUTLINED.has(clause.kind) || !title) return outlineOf(clause.children, depth);
    return [{ clauseId: clause.clauseId, title, depth }, ...outlineOf(clause.children, depth + 1)];
  });
}

/** Only what bears a title: 一、总体要求, but not the 3. that opens a sentence. */
function titleOf({ label, heading }: ClauseNode): string | undefined {
  if (!heading) return undefined;
  const joint = /[、.）)]$/.test(label) ? "" : " ";
  const title = heading.startsWith(label) ? heading : `${label}${joint}${heading}`;
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;
}
