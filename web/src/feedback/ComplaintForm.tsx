import { type SubmitEvent, useId, useState } from "react";
import { FEEDBACK_REASONS, type FeedbackReason } from "../../../core/feedback.ts";
import type { Judgement } from "./feedbackOf.ts";
import { REASON_WORDS } from "./reasonWords.ts";

const LONGEST_COMMENT = 1000;

export function ComplaintForm({ onSend }: { readonly onSend: (judgement: Judgement) => void }) {
  const id = useId();
  const [reason, setReason] = useState<FeedbackReason>();
  const [comment, setComment] = useState("");

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const said = comment.trim();
    if (reason) onSend({ verdict: "down", reason, ...(said ? { comment: said } : {}) });
  };

  return (
    <form className="complaint" onSubmit={submit}>
      <fieldset>
        <legend>哪里有问题？</legend>
        {FEEDBACK_REASONS.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={`${id}-reason`}
              required
              checked={reason === choice}
              onChange={() => setReason(choice)}
            />
            {REASON_WORDS[choice]}
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}-comment`}>说明（可以不填）</label>
      <textarea
        id={`${id}-comment`}
        rows={2}
        maxLength={LONGEST_COMMENT}
        aria-describedby={`${id}-privacy`}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
      <p className="quiet" id={`${id}-privacy`}>
        只提交问题、答复和您的意见，不记录您的地址。请不要填写姓名、身份证号或电话。
      </p>
      <button type="submit" className="button">
        提交
      </button>
    </form>
  );
}
