import { useLocation, useParams, useSearchParams } from "react-router";
import { FetchedView } from "../http/FetchedView.tsx";
import { usePageTitle } from "../shell/usePageTitle.ts";
import { CopyLink } from "./CopyLink.tsx";
import { DocumentView } from "./DocumentView.tsx";
import { fragmentOf } from "./permalink.ts";
import { useDocument } from "./useDocument.ts";

/** /documents/朔政办发〔2022〕18号?quote=减免6个月租金#一.13 */
export default function DocumentPage() {
  const { number = "" } = useParams();
  const { hash, state } = useLocation();
  const [params] = useSearchParams();
  const fragment = fragmentOf(hash);
  const quote: string | undefined = state?.quote ?? params.get("quote") ?? undefined;
  const fetched = useDocument(number);
  const title = fetched.state === "ready" ? fetched.value.title : number;
  usePageTitle(title);

  return (
    <FetchedView fetched={fetched}>
      {(document) => (
        <DocumentView document={document} fragment={fragment} quote={quote} place="page">
          <p className="document-ways">
            <CopyLink document={document} fragment={fragment} quote={quote} />
            <button type="button" className="plain-button" onClick={() => window.print()}>
              打印
            </button>
          </p>
        </DocumentView>
      )}
    </FetchedView>
  );
}
