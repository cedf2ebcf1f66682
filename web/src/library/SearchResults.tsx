import { Link } from "react-router";
import type { SearchHit, SearchResponse } from "../../../core/protocol.ts";
import { MarkedText } from "../answer/MarkedText.tsx";
import { FetchedView } from "../http/FetchedView.tsx";
import { useFetched } from "../http/useFetched.ts";
import { permalink } from "../read/permalink.ts";
import { placesIn } from "../read/placesIn.ts";

const HITS_SHOWN = 20;

export function SearchResults({ query }: { readonly query: string }) {
  const path = `/api/search?q=${encodeURIComponent(query)}&k=${HITS_SHOWN}`;
  return (
    <FetchedView fetched={useFetched<SearchResponse>(path)}>
      {({ hits }) => (
        <section aria-label="查找结果">
          <p role="status" className="quiet">
            {hits.length > 0 ? `最接近的${hits.length}条，按相关程度排列` : "没有找到相关条款"}
          </p>
          <ol className="search-hits">
            {hits.map((hit) => (
              <HitView key={hit.clauseId} hit={hit} query={query} />
            ))}
          </ol>
        </section>
      )}
    </FetchedView>
  );
}

function HitView({ hit, query }: { readonly hit: SearchHit; readonly query: string }) {
  return (
    <li>
      <h2>
        <Link to={permalink(hit.clauseId)}>
          {hit.documentNumber} {hit.clause}
        </Link>
      </h2>
      <p className="quiet">《{hit.documentTitle}》</p>
      <p className="hit-text">
        <MarkedText text={hit.text} ranges={placesIn(hit.text, query)} />
      </p>
    </li>
  );
}
