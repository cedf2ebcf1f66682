import { useContext } from "react";
import type { ClauseNode } from "../../../core/clause.ts";
import { ClauseAnchor } from "./ClauseAnchor.tsx";
import { ClauseList } from "./ClauseList.tsx";
import { ClauseText } from "./ClauseText.tsx";
import { DamageNote } from "./DamageNote.tsx";
import { HighlightContext } from "./highlight.ts";
import { PageMark } from "./PageMark.tsx";
import { TableCaption } from "./TableCaption.tsx";

interface Props {
  readonly clause: ClauseNode;
  /** Of a heading, should the clause be one. */
  readonly level: number;
}

export function ClauseView({ clause, level }: Props) {
  const { targetId } = useContext(HighlightContext);
  const isTarget = clause.clauseId === targetId;
  return (
    <div
      className={`clause clause-${clause.kind}${isTarget ? " clause-target" : ""}`}
      data-clause={clause.clauseId}
    >
      <PageMark clauseId={clause.clauseId} />
      <ClauseBody clause={clause} level={level} />
      {clause.damaged && <DamageNote damage={clause.damaged} />}
    </div>
  );
}

function ClauseBody({ clause, level }: Props) {
  return (
    <>
      <ClauseOwnWords clause={clause} level={level} />
      <ClauseList clauses={clause.children} level={isHeading(clause) ? level + 1 : level} />
    </>
  );
}

const DEEPEST_HEADING = 6;

function ClauseOwnWords({ clause, level }: Props) {
  if (clause.text.trim() === "") return null;
  if (clause.kind === "table") return <TableCaption table={clause} />;
  const isLabel = clause.text.trim() === clause.label;
  const Tag = isHeading(clause) ? (`h${Math.min(level, DEEPEST_HEADING)}` as "h2") : "p";
  return (
    <Tag className={isLabel ? "clause-words clause-label" : "clause-words"}>
      <ClauseText clause={clause} />
      {clause.citable && <ClauseAnchor clause={clause} />}
    </Tag>
  );
}

/** 一、总体要求 stands alone on its line; （一）加强领导。各县…… is a paragraph that opens with a title. */
function isHeading({ kind, label, heading, text }: ClauseNode): boolean {
  if (kind === "annex") return true;
  if (!heading) return false;
  const title = `${heading.startsWith(label) ? "" : label}${heading}`;
  return text.replace(/\s/g, "").length <= title.replace(/\s/g, "").length + 1;
}
