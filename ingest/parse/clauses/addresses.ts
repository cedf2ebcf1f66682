import type { ClauseKind } from "../../../core/clause.ts";
import type { Draft } from "../outline/draft.ts";

/** Where a clause stands: as the clauseId writes it and as people do. */
export interface Address {
  readonly segments: readonly string[];
  readonly shown: string;
}

export const ROOT: Address = { segments: [], shown: "" };

/** 第十二条 is cited without its chapter, and boxes, tables and annexes go by their names. */
const OWN_PATH: ReadonlySet<ClauseKind> = new Set(["article", "box", "table", "annex"]);

export function addressOf(draft: Draft, parent: Address): Address {
  const above = OWN_PATH.has(draft.kind) ? ROOT : parent;
  return { segments: [...above.segments, draft.segment], shown: shownUnder(above.shown, draft) };
}

function shownUnder(above: string, draft: Draft): string {
  const annex = /^附件(\d*)$/.exec(above);
  if (!annex || !/^\d/.test(draft.shown)) return `${above}${draft.shown}`;
  return annex[1] ? `${above} 第${draft.shown}项` : `${above} ${draft.shown}`;
}

/** Two clauses may come to the same address through the source's own mistakes: ~2. */
export function uniqueIds(): (documentNumber: string, segments: readonly string[]) => string {
  const given = new Map<string, number>();
  return (documentNumber, segments) => {
    const id = `${documentNumber}#${segments.join(".")}`;
    const count = (given.get(id) ?? 0) + 1;
    given.set(id, count);
    return count === 1 ? id : `${id}~${count}`;
  };
}
