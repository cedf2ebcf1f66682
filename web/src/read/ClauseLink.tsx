import { type MouseEvent, type ReactNode, useContext } from "react";
import { Link } from "react-router";
import type { RelatedClause } from "../../../core/protocol.ts";
import { permalink } from "./permalink.ts";
import { ReadBesideContext } from "./readBeside.ts";

interface Props {
  readonly clause: RelatedClause;
  readonly children: ReactNode;
  readonly onFollow?: () => void;
}

/** A true link to the clause's page; a plain click opens it beside where there is room for that. */
export function ClauseLink({ clause, children, onFollow }: Props) {
  const readBeside = useContext(ReadBesideContext);

  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    onFollow?.();
    if (!readBeside) return;
    event.preventDefault();
    readBeside(clause);
  };

  return (
    <Link to={permalink(clause.clauseId)} state={{ quote: clause.quote }} onClick={follow}>
      {children}
    </Link>
  );
}
