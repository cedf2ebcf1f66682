import { type SubmitEvent, useState } from "react";
import type { SearchHit, SearchResponse } from "../../../core/protocol.ts";
import { FetchedView } from "../http/FetchedView.tsx";
import { useFetched } from "../http/useFetched.ts";
import { ClauseIdLink } from "./ClauseIdLink.tsx";
import { SignalBars } from "./SignalBars.tsx";

const HITS_SHOWN = 10;

/** Why a question finds the clauses that it finds. */
export function LaneSearch() {
  const [words, setWords] = useState("");
  const [asked, setAsked] = useState("");

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(words.trim());
  };

  return (
    <section aria-labelledby="lanes-title">
      <h2 id="lanes-title">为什么是这一条</h2>
      <form className="office-filters" onSubmit={submit}>
        <label>
          问题
          <input
            type="search"
            className="lane-question"
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </label>
        <button type="submit" className="button">
          检索
        </button>
      </form>
      {asked && <Hits question={asked} />}
    </section>
  );
}

function Hits({ question }: { readonly question: string }) {
  const path = `/api/search?q=${encodeURIComponent(question)}&k=${HITS_SHOWN}&explain=1`;
  return (
    <FetchedView fetched={useFetched<SearchResponse>(path)}>
      {({ hits }) => (
        <ol className="lane-hits">
          {hits.map((hit) => (
            <HitView key={hit.clauseId} hit={hit} />
          ))}
        </ol>
      )}
    </FetchedView>
  );
}

function HitView({ hit }: { readonly hit: SearchHit }) {
  return (
    <li>
      <h3>
        <ClauseIdLink clauseId={hit.clauseId} />
        <span className="quiet">　得分 {hit.score.toFixed(2)}</span>
      </h3>
      <p className="lane-text">{hit.text}</p>
      <SignalBars signals={hit.lanes ?? {}} />
    </li>
  );
}
