import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { partsOf } from "../../../core/clausePage.ts";
import type { RelatedClause } from "../../../core/protocol.ts";
import { sourceName } from "../answer/sourceName.ts";
import { FetchedView } from "../http/FetchedView.tsx";
import { CitationSteps } from "./CitationSteps.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { DocumentView } from "./DocumentView.tsx";
import { permalink } from "./permalink.ts";
import { useDocument } from "./useDocument.ts";
import "./beside-panel.css";

interface Props {
  readonly clause: RelatedClause;
  /** The clauses of the answer that one can step through. */
  readonly clauses: readonly RelatedClause[];
  readonly onStep: (clause: RelatedClause) => void;
  readonly onClose: () => void;
}

/** The cited document beside the chat, or below it on a phone. */
export function BesidePanel({ clause, clauses, onStep, onClose }: Props) {
  const { documentNumber, fragment } = partsOf(clause.clauseId);
  const fetched = useDocument(documentNumber);
  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    if (clause.clauseId) panel.current?.scrollIntoView({ block: "nearest" });
  }, [clause.clauseId]);

  return (
    <aside className="beside" aria-label="文件原文" ref={panel}>
      <div className="beside-bar">
        <span className="source-name">{sourceName(clause)}</span>
        <CitationSteps clause={clause} clauses={clauses} onStep={onStep} />
        <Link to={permalink(clause.clauseId)} state={{ quote: clause.quote }}>
          单独打开
        </Link>
        <button type="button" className="plain-button" onClick={onClose}>
          关闭
        </button>
      </div>
      <FetchedView fetched={fetched}>
        {(document) => (
          <DocumentView document={document} fragment={fragment} quote={clause.quote} place="beside">
            <p className="document-ways">
              <CopyLink document={document} fragment={fragment} quote={clause.quote} />
            </p>
          </DocumentView>
        )}
      </FetchedView>
    </aside>
  );
}
