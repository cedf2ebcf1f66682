import type { PolicyDocument } from "../../../core/clause.ts";

export function DocumentFacts({ document }: { readonly document: PolicyDocument }) {
  const { startPage, endPage } = document;
  return (
    <dl className="facts document-facts">
      <dt>发文字号</dt>
      <dd>{document.documentNumber}</dd>
      <dt>发文机关</dt>
      <dd>{document.issuingAuthority}</dd>
      <dt>成文日期</dt>
      <dd className="date">{document.documentDate}</dd>
      {document.effectiveDate && (
        <>
          <dt>施行日期</dt>
          <dd className="date">{document.effectiveDate}</dd>
        </>
      )}
      {startPage !== undefined && (
        <>
          <dt>公报页码</dt>
          <dd className="date">
            {endPage === undefined ? `第${startPage}页起` : `第${startPage}–${endPage}页`}
          </dd>
        </>
      )}
    </dl>
  );
}
