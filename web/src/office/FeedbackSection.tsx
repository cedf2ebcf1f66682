import { useState } from "react";
import type { FeedbackFilter, FeedbackPage } from "../../../core/feedback.ts";
import { FetchedView } from "../http/FetchedView.tsx";
import { useFetched } from "../http/useFetched.ts";
import { FeedbackFilters } from "./FeedbackFilters.tsx";
import { FeedbackList } from "./FeedbackList.tsx";
import { filterQuery } from "./filterQuery.ts";
import { GoldenExport } from "./GoldenExport.tsx";

export function FeedbackSection({ token }: { readonly token: string }) {
  const [filter, setFilter] = useState<FeedbackFilter>({});
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const page = useFetched<FeedbackPage>(`/api/office/feedback?${filterQuery(filter)}`, token);

  const choose = (ids: readonly number[], wanted: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) wanted ? next.add(id) : next.delete(id);
    setChosen(next);
  };

  return (
    <section aria-labelledby="feedback-title">
      <h2 id="feedback-title">意见</h2>
      <FeedbackFilters filter={filter} onFilter={setFilter} />
      <GoldenExport chosen={[...chosen]} token={token} />
      <FetchedView fetched={page}>
        {({ feedback, more }) => (
          <>
            <FeedbackList feedback={feedback} chosen={chosen} onChoose={choose} />
            <p className="office-ways">
              {filter.before !== undefined && (
                <button
                  type="button"
                  className="plain-button"
                  onClick={() => setFilter(withoutPlace(filter))}
                >
                  回到最新
                </button>
              )}
              {more && (
                <button
                  type="button"
                  className="plain-button"
                  onClick={() => setFilter({ ...filter, before: feedback.at(-1)?.id ?? 0 })}
                >
                  更早的意见
                </button>
              )}
            </p>
          </>
        )}
      </FetchedView>
    </section>
  );
}

function withoutPlace({ before: _, ...rest }: FeedbackFilter): FeedbackFilter {
  return rest;
}
