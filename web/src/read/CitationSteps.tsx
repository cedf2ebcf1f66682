import type { RelatedClause } from "../../../core/protocol.ts";

interface Props {
  readonly clause: RelatedClause;
  readonly clauses: readonly RelatedClause[];
  readonly onStep: (clause: RelatedClause) => void;
}

/** From citation to citation of one answer, whichever documents they stand in. */
export function CitationSteps({ clause, clauses, onStep }: Props) {
  const place = clauses.findIndex(({ clauseId }) => clauseId === clause.clauseId);
  const previous = clauses[place - 1];
  const next = clauses[place + 1];
  if (place < 0 || clauses.length < 2) return null;
  return (
    <span className="citation-steps">
      <button
        type="button"
        className="plain-button"
        disabled={!previous}
        onClick={() => previous && onStep(previous)}
      >
        上一条依据
      </button>
      <span className="date">
        {place + 1}／{clauses.length}
      </span>
      <button
        type="button"
        className="plain-button"
        disabled={!next}
        onClick={() => next && onStep(next)}
      >
        下一条依据
      </button>
    </span>
  );
}
