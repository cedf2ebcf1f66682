import type { Citation, RelatedClause } from "../../../core/protocol.ts";
import { ClauseCard } from "./ClauseCard.tsx";

export function CitationCards({ citations }: { readonly citations: readonly Citation[] }) {
  if (citations.length === 0) return null;
  return (
    <>
      <h3>依据（{citations.length}条）</h3>
      <ol className="clause-cards">
        {citations.map((citation) => (
          <ClauseCard key={citation.label} clause={citation} label={citation.label} />
        ))}
      </ol>
    </>
  );
}

/** Given with a refusal: near, but no answer. */
export function RelatedCards({ related }: { readonly related: readonly RelatedClause[] }) {
  if (related.length === 0) return null;
  return (
    <>
      <h3>最接近的条款</h3>
      <p className="quiet">以下内容没有直接回答您的问题，仅供查阅。</p>
      <ul className="clause-cards">
        {related.map((clause) => (
          <ClauseCard key={clause.clauseId} clause={clause} />
        ))}
      </ul>
    </>
  );
}
