import { useContext } from "react";
import type { ClauseNode } from "../../../core/clause.ts";
import { ClauseAnchor } from "./ClauseAnchor.tsx";
import { ClauseText } from "./ClauseText.tsx";
import { DamageNote } from "./DamageNote.tsx";
import { HighlightContext } from "./highlight.ts";
import { PageMark } from "./PageMark.tsx";
import { RosterView } from "./RosterView.tsx";
import { TableView } from "./TableView.tsx";

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
      {clause.damaged && <DamageNote />}
    </div>
  );
}

function ClauseBody({ clause, level }: Props) {
  if (clause.children.some(({ row }) => row)) return <TableView table={clause} />;
  if (clause.children.some(({ entry }) => entry)) return <RosterView roster={clause} />;
  return (
    <>
      <ClauseOwnWords clause={clause} level={level} />
      {clause.children.map((child) => (
        <ClauseView
          key={child.clauseId}
          clause={child}
          level={isHeading(clause) ? level + 1 : level}
        />
      ))}
    </>
  );
}

const DEEPEST_HEADING = 6;

function ClauseOwnWords({ clause, level }: Props) {
  if (clause.text.trim() === "") return null;
  const Tag = isHeading(clause) ? (`h${Math.min(level, DEEPEST_HEADING)}` as "h2") : "p";
  return (
    <Tag className="clause-words">
      <ClauseText clause={clause} />
      {clause.citable && <ClauseAnchor clause={clause} />}
    </Tag>
  );
}

/** 一、总体要求 stands alone on its line; （一）加强领导。各县…… is a paragraph that opens with a title. */
function isHeading({ label, heading, text }: ClauseNode): boolean {
  if (!heading) return false;
  const title = `${heading.startsWith(label) ? "" : label}${heading}`;
  return text.replace(/\s/g, "").length <= title.replace(/\s/g, "").length + 1;
}
