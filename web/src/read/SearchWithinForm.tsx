import { type SubmitEvent, useId } from "react";
import type { SearchWithin } from "./useSearchWithin.ts";

interface Props {
  readonly within: SearchWithin;
  readonly onVisit: (clauseId: string) => void;
}

export function SearchWithinForm({ within, onVisit }: Props) {
  const field = useId();
  const { query, hits, place } = within;

  const visit = (clauseId: string | undefined) => {
    if (clauseId) onVisit(clauseId);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    visit(within.current);
  };

  return (
    <search className="search-within">
      <form onSubmit={submit}>
        <label htmlFor={field}>在本文件中查找</label>
        <input
          id={field}
          type="search"
          value={query}
          onChange={(event) => within.search(event.target.value)}
        />
      </form>
      <span role="status" className="quiet">
        {query.trim() && (hits.length > 0 ? `第${place + 1}条，共${hits.length}条` : "没有找到")}
      </span>
      {hits.length > 0 && (
        <>
          <button type="button" className="plain-button" onClick={() => visit(within.step(-1))}>
            上一处
          </button>
          <button type="button" className="plain-button" onClick={() => visit(within.step(1))}>
            下一处
          </button>
        </>
      )}
    </search>
  );
}
