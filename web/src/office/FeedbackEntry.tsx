import type { StoredFeedback } from "../../../core/feedback.ts";
import { REASON_WORDS } from "../feedback/reasonWords.ts";
import { dayOf } from "../shell/dayOf.ts";
import { ClauseIdLink } from "./ClauseIdLink.tsx";

interface Props {
  readonly given: StoredFeedback;
  readonly chosen: boolean;
  readonly onChoose: (wanted: boolean) => void;
}

const FINGERPRINT_SHOWN = 8;

export function FeedbackEntry({ given, chosen, onChoose }: Props) {
  const { verdict, reason, comment, question, answer, citations, asOf } = given;
  return (
    <li className="feedback-entry">
      <h3>
        <label>
          <input
            type="checkbox"
            checked={chosen}
            onChange={({ target }) => onChoose(target.checked)}
          />
          {question}
        </label>
      </h3>
      <p>
        <span className={`badge badge-verdict-${verdict}`}>
          {verdict === "up" ? "有用" : "有问题"}
        </span>{" "}
        {reason && REASON_WORDS[reason]}
        {comment && `：${comment}`}
      </p>
      <p className="entry-answer">{answer}</p>
      {citations.length > 0 && (
        <p className="entry-citations">
          {citations.map((clauseId) => (
            <ClauseIdLink key={clauseId} clauseId={clauseId} />
          ))}
        </p>
      )}
      <p className="quiet">
        <span className="date">{dayOf(given.givenAt)}</span>
        {asOf && `，按${asOf}判断是否有效`}，索引{" "}
        {given.indexFingerprint.slice(0, FINGERPRINT_SHOWN)}
      </p>
    </li>
  );
}
