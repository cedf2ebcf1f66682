import type { StoredFeedback } from "../../../core/feedback.ts";
import { FeedbackEntry } from "./FeedbackEntry.tsx";

interface Props {
  readonly feedback: readonly StoredFeedback[];
  readonly chosen: ReadonlySet<number>;
  readonly onChoose: (ids: readonly number[], wanted: boolean) => void;
}

export function FeedbackList({ feedback, chosen, onChoose }: Props) {
  const ids = feedback.map(({ id }) => id);
  if (ids.length === 0) return <p className="quiet">没有符合条件的意见。</p>;
  return (
    <>
      <label className="choose-all">
        <input
          type="checkbox"
          checked={ids.every((id) => chosen.has(id))}
          onChange={({ target }) => onChoose(ids, target.checked)}
        />
        选中本页全部
      </label>
      <ol className="feedback-entries">
        {feedback.map((given) => (
          <FeedbackEntry
            key={given.id}
            given={given}
            chosen={chosen.has(given.id)}
            onChoose={(wanted) => onChoose([given.id], wanted)}
          />
        ))}
      </ol>
    </>
  );
}
