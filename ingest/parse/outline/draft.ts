import type { ClauseKind, Damage, RosterEntry, RowCells } from "../../../core/clause.ts";
import type { Paragraph } from "../lines/paragraph.ts";

/** A clause while the tree is being built: its words and its children in reading order. */
export interface Draft {
  readonly kind: ClauseKind;
  /** As people cite it: 一、 · 13. · 第十二条 · 专栏4 */
  readonly label: string;
  /** As the clauseId holds it: 一 · 13 · 第十二条 · 专栏4 */
  readonly segment: string;
  /** As the clausePath shows it: 一、 · 13 · 「推进光伏产业高质量发展」 */
  readonly shown: string;
  /** The length of the label and the heading at the start of the first paragraph. */
  readonly headLength: number;
  readonly heading?: string;
  readonly body: (Paragraph | Draft)[];
  readonly damaged?: Damage;
  readonly row?: RowCells;
  readonly entry?: RosterEntry;
  readonly rendering?: string;
  /** Caption, header or lead-in that a quotation of this clause needs to be understood. */
  readonly context?: readonly string[];
}

export function isDraft(part: Paragraph | Draft): part is Draft {
  return "body" in part;
}

/** The paragraphs before the first child: the clause's own words. */
export function ownParagraphs(draft: Draft): Paragraph[] {
  const firstChild = draft.body.findIndex(isDraft);
  const own = firstChild === -1 ? draft.body : draft.body.slice(0, firstChild);
  return own.filter((part): part is Paragraph => !isDraft(part));
}

export function childrenOf(draft: Draft): Draft[] {
  return draft.body.filter(isDraft);
}

/** A table: its caption and header are its own words, its rows are its children. */
export function namedTable(name: string, caption: string, body: (Paragraph | Draft)[]): Draft {
  const shown = /^[表专]/.test(name) ? name : `表「${caption.slice(0, 24)}」`;
  return {
    kind: "table",
    label: name,
    segment: name,
    shown,
    headLength: 0,
    heading: caption,
    body,
  };
}
