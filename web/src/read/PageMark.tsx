import { useContext } from "react";
import { HighlightContext } from "./highlight.ts";

/** Shown where a new page of the gazette begins; between known pages it is an estimate. */
export function PageMark({ clauseId }: { readonly clauseId: string }) {
  const page = useContext(HighlightContext).pages.get(clauseId);
  if (page === undefined) return null;
  return <span className="page-mark">公报约第{page}页</span>;
}
