import type { CitableClause } from "../../../core/citableClauses.ts";
import type { PolicyDocument } from "../../../core/clause.ts";
import { withoutLabel } from "./withoutLabel.ts";
import { withoutUnits } from "./withoutUnits.ts";

/** What the readers of fields are given of a clause. */
export interface Scope {
  readonly document: PolicyDocument;
  /** The clause as it is cited. */
  readonly text: string;
  /** `text` with its label and its brackets of offices blanked, so that offsets stay true. */
  readonly body: string;
  /** Headings above, the nearest first, then the document's title. */
  readonly headings: readonly string[];
  readonly citable: CitableClause;
  /** A regulation in articles speaks in 应当, 可以, 不得 and gives no benefits. */
  readonly isRegulation: boolean;
}

export function scopeOf(citable: CitableClause): Scope {
  const { document, clause, above } = citable;
  const text = clause.citedText ?? clause.text;
  const headings = above.map(({ heading, text }) => heading ?? text.split("\n", 1)[0] ?? "");
  return {
    document,
    text,
    body: withoutUnits(withoutLabel(text)),
    headings: [...headings.reverse(), document.title],
    citable,
    isRegulation: clause.kind === "article",
  };
}
