import { useState } from "react";
import { Link } from "react-router";
import type { DocumentSummary } from "../../../core/protocol.ts";
import { permalink } from "../read/permalink.ts";
import { type DocumentOrder, inOrder } from "./documentOrder.ts";

const ORDERS: Record<DocumentOrder, string> = {
  number: "发文字号",
  date: "成文日期",
  authority: "发文机关",
};

export function DocumentList({ documents }: { readonly documents: readonly DocumentSummary[] }) {
  const [order, setOrder] = useState<DocumentOrder>("number");
  return (
    <section aria-label="全部文件">
      <div className="library-bar">
        <p className="quiet">共{documents.length}个文件</p>
        <label>
          排列
          <select value={order} onChange={(event) => setOrder(event.target.value as DocumentOrder)}>
            {Object.entries(ORDERS).map(([value, words]) => (
              <option key={value} value={value}>
                按{words}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ul className="documents">
        {inOrder(documents, order).map((document) => (
          <DocumentLine key={document.documentNumber} document={document} />
        ))}
      </ul>
    </section>
  );
}

function DocumentLine({ document }: { readonly document: DocumentSummary }) {
  const { documentNumber, title, issuingAuthority, documentDate, startPage, clauseCount } =
    document;
  return (
    <li>
      <span className="document-number">{documentNumber}</span>
      <Link to={permalink(documentNumber)}>{title}</Link>
      <span className="quiet">
        {issuingAuthority}，<span className="date">{documentDate}</span>
        {startPage !== undefined && `，公报第${startPage}页起`}，{clauseCount}条
      </span>
    </li>
  );
}
