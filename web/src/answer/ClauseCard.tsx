import type { RelatedClause } from "../../../core/protocol.ts";
import { ClauseLink } from "../read/ClauseLink.tsx";
import { ClauseFacts } from "./ClauseFacts.tsx";
import { QuotedClause } from "./QuotedClause.tsx";
import { sourceName } from "./sourceName.ts";
import "./clause-card.css";

interface Props {
  readonly clause: RelatedClause;
  /** The citation's number; absent for a clause that is merely near. */
  readonly label?: number;
}

export function ClauseCard({ clause, label }: Props) {
  return (
    <li className="clause-card">
      <h4 className="source-name">
        {label !== undefined && <span className="card-label">{label}</span>}
        <ClauseLink clause={clause}>{sourceName(clause)}</ClauseLink>
      </h4>
      <QuotedClause clause={clause} />
      <ClauseFacts clause={clause} />
    </li>
  );
}
