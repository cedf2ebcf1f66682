import { useSearchParams } from "react-router";
import type { DocumentSummary } from "../../../core/protocol.ts";
import { FetchedView } from "../http/FetchedView.tsx";
import { useFetched } from "../http/useFetched.ts";
import { usePageTitle } from "../shell/usePageTitle.ts";
import { DocumentList } from "./DocumentList.tsx";
import { SearchForm } from "./SearchForm.tsx";
import { SearchResults } from "./SearchResults.tsx";
import "./library.css";

/** The search stands in the address, so that it can be shared and gone back to. */
export default function LibraryPage() {
  const [params, setParams] = useSearchParams();
  const query = params.get("q")?.trim() ?? "";
  const documents = useFetched<readonly DocumentSummary[]>("/api/documents");
  usePageTitle(query ? `查找「${query}」` : "文件库");

  return (
    <>
      <h1>文件库</h1>
      <SearchForm key={query} query={query} onSearch={(q) => setParams(q ? { q } : {})} />
      {query ? (
        <SearchResults query={query} />
      ) : (
        <FetchedView fetched={documents}>
          {(listed) => <DocumentList documents={listed} />}
        </FetchedView>
      )}
    </>
  );
}
