import { useLocation, useParams } from "react-router";
import { FetchedView } from "../http/FetchedView.tsx";
import { CopyButton } from "../shell/CopyButton.tsx";
import { usePageTitle } from "../shell/usePageTitle.ts";
import { DocumentView } from "./DocumentView.tsx";
import { fragmentOf, permalink } from "./permalink.ts";
import { useDocument } from "./useDocument.ts";

/** /documents/朔政办发〔2022〕18号#一.13 */
export default function DocumentPage() {
  const { number = "" } = useParams();
  const { hash, state } = useLocation();
  const fragment = fragmentOf(hash);
  const fetched = useDocument(number);
  const title = fetched.state === "ready" ? fetched.value.title : number;
  usePageTitle(title);

  return (
    <FetchedView fetched={fetched}>
      {(document) => (
        <DocumentView document={document} fragment={fragment} quote={state?.quote} place="page">
          <p className="document-ways">
            <CopyButton text={() => linkText(document.documentNumber, title, fragment)}>
              复制链接
            </CopyButton>
            <button type="button" className="plain-button" onClick={() => window.print()}>
              打印
            </button>
          </p>
        </DocumentView>
      )}
    </FetchedView>
  );
}

function linkText(documentNumber: string, title: string, fragment: string): string {
  const clauseId = fragment ? `${documentNumber}#${fragment}` : documentNumber;
  return `${documentNumber}《${title}》 ${location.origin}${permalink(clauseId)}`;
}
