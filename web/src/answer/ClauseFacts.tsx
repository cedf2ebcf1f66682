import type { RelatedClause } from "../../../core/protocol.ts";
import { ValidityBadge } from "./ValidityBadge.tsx";

/** Validity, office and source of a clause, as a short list. */
export function ClauseFacts({ clause }: { readonly clause: RelatedClause }) {
  const { validity, responsibleUnits, documentTitle, documentDate, page } = clause;
  return (
    <dl className="facts">
      <dt>执行期限</dt>
      <dd>
        <ValidityBadge validity={validity} />
      </dd>
      <dt>责任单位</dt>
      <dd>{responsibleUnits.length > 0 ? responsibleUnits.join("、") : "条款未载明"}</dd>
      <dt>文件</dt>
      <dd>
        《{documentTitle}》，<span className="date">{documentDate}</span>
        {page !== undefined && `，公报第${page}页`}
      </dd>
    </dl>
  );
}
