import { type SubmitEvent, useState } from "react";
import {
  FEEDBACK_REASONS,
  type FeedbackFilter,
  type FeedbackReason,
  type Verdict,
} from "../../../core/feedback.ts";
import { REASON_WORDS } from "../feedback/reasonWords.ts";

interface Props {
  readonly filter: FeedbackFilter;
  readonly onFilter: (filter: FeedbackFilter) => void;
}

/** Any change starts again at the newest. */
export function FeedbackFilters({ filter, onFilter }: Props) {
  const { before: _, ...kept } = filter;
  const [words, setWords] = useState(filter.words ?? "");

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onFilter({ ...kept, words: words.trim() });
  };

  return (
    <form className="office-filters" onSubmit={submit}>
      <label>
        评价
        <select
          value={filter.verdict ?? ""}
          onChange={({ target }) => onFilter({ ...kept, verdict: target.value as Verdict })}
        >
          <option value="">全部</option>
          <option value="down">有问题</option>
          <option value="up">有用</option>
        </select>
      </label>
      <label>
        原因
        <select
          value={filter.reason ?? ""}
          onChange={({ target }) => onFilter({ ...kept, reason: target.value as FeedbackReason })}
        >
          <option value="">全部</option>
          {FEEDBACK_REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {REASON_WORDS[reason]}
            </option>
          ))}
        </select>
      </label>
      <label>
        含有
        <input type="search" value={words} onChange={({ target }) => setWords(target.value)} />
      </label>
      <button type="submit" className="plain-button">
        查找
      </button>
    </form>
  );
}
