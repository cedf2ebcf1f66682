import type { RelatedClause } from "../../../core/protocol.ts";
import { DamageNote } from "../read/DamageNote.tsx";
import { findWords } from "./findWords.ts";
import { MarkedText } from "./MarkedText.tsx";

/** The clause's own words, the quoted ones marked. */
export function QuotedClause({ clause }: { readonly clause: RelatedClause }) {
  const quoted = findWords(clause.text, clause.quote);
  return (
    <>
      <blockquote className="verbatim">
        <MarkedText text={clause.text} ranges={quoted ? [quoted] : []} />
      </blockquote>
      {clause.damaged && <DamageNote damage={clause.damaged} />}
    </>
  );
}
