import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { PolicyDocument } from "../../../core/clause.ts";
import { ClauseList } from "./ClauseList.tsx";
import { allClauses, findClause } from "./clauseTree.ts";
import { DocumentFacts } from "./DocumentFacts.tsx";
import { HighlightContext, quotedRanges } from "./highlight.ts";
import { Outline } from "./Outline.tsx";
import { outlineOf } from "./outline.ts";
import { pageStarts } from "./pageStarts.ts";
import { SearchWithinForm } from "./SearchWithinForm.tsx";
import { showClause } from "./showClause.ts";
import { useSearchWithin } from "./useSearchWithin.ts";
import "./document.css";

/** On a page of its own, or beside a conversation. */
export type ReadingPlace = "page" | "beside";

interface Props {
  readonly document: PolicyDocument;
  /** Names the clause to show; "" for the whole document. */
  readonly fragment: string;
  readonly quote?: string | undefined;
  readonly place: ReadingPlace;
  /** Tools of the place that the document is read in. */
  readonly children?: ReactNode;
}

export function DocumentView(props: Props) {
  const { document, fragment, quote, place, children } = props;
  const body = useRef<HTMLDivElement>(null);
  const all = useMemo(() => allClauses(document.clauses), [document]);
  const pages = useMemo(() => pageStarts(all), [all]);
  const outline = useMemo(() => outlineOf(document.clauses), [document]);
  const target = useMemo(() => findClause(document.clauses, fragment), [document, fragment]);
  const within = useSearchWithin(all);
  const quoted = useMemo(
    () => (target && quote ? quotedRanges(target, quote) : new Map()),
    [target, quote],
  );
  const visit = (clauseId: string) => showClause(body.current, clauseId);

  useEffect(() => {
    if (target) showClause(body.current, target.clauseId);
  }, [target]);

  const titleLevel = place === "page" ? 1 : 2;
  const Title = `h${titleLevel}` as const;
  const ranges = within.found.size > 0 ? within.found : quoted;
  return (
    <article className="document">
      <header className="document-head">
        <Title>{document.title}</Title>
        <DocumentFacts document={document} />
        {children}
        {fragment && !target && (
          <p className="quiet">文件中没有「{fragment}」这一条，以下是全文。</p>
        )}
      </header>
      <div className="document-tools">
        <SearchWithinForm within={within} onVisit={visit} />
        <Outline entries={outline} place={place} onVisit={visit} />
      </div>
      <div className="document-body" ref={body}>
        <HighlightContext value={{ ranges, targetId: target?.clauseId, pages }}>
          <p className="notice-title">{document.noticeTitle}</p>
          <ClauseList clauses={document.clauses} level={titleLevel + 1} />
        </HighlightContext>
      </div>
    </article>
  );
}
