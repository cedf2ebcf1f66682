import { Link } from "react-router";
import type { ClauseNode } from "../../../core/clause.ts";
import { permalink } from "./permalink.ts";

/** The clause's own address, to be copied or opened. */
export function ClauseAnchor({ clause }: { readonly clause: ClauseNode }) {
  return (
    <Link
      className="clause-anchor"
      to={permalink(clause.clauseId)}
      aria-label={`本条链接：${clause.clausePath}`}
    >
      §
    </Link>
  );
}
