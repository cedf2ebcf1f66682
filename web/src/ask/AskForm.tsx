import { type KeyboardEvent, type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import "./ask-form.css";

export interface Draft {
  readonly question: string;
  readonly asOf?: string | undefined;
}

interface Props {
  readonly label: string;
  readonly draft?: Draft;
  readonly running?: boolean;
  /** When it appears in answer to a press of 修改问题. */
  readonly takesFocus?: boolean;
  readonly onAsk: (question: string, asOf?: string) => void;
  readonly onStop?: () => void;
  readonly onGiveUp?: (() => void) | undefined;
}

const LONGEST_QUESTION = 500;

export function AskForm(props: Props) {
  const { label, draft, running = false, takesFocus = false, onAsk, onStop, onGiveUp } = props;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [question, setQuestion] = useState(draft?.question ?? "");
  const [asOf, setAsOf] = useState(draft?.asOf ?? "");

  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (running || !question.trim()) return;
    onAsk(question.trim(), asOf || undefined);
    setQuestion("");
  };

  return (
    <form className="ask-form" ref={form} onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={LONGEST_QUESTION}
        value={question}
        onChange={(event) => setQuestion(event.target.value)}
        onKeyDown={(event) => isSending(event) && form.current?.requestSubmit()}
      />
      <div className="ask-row">
        <label className="as-of">
          按哪一天判断是否有效（不填为今天）
          <input type="date" value={asOf} onChange={(event) => setAsOf(event.target.value)} />
        </label>
        {onGiveUp && (
          <button type="button" className="plain-button" onClick={onGiveUp}>
            不修改了
          </button>
        )}
        {running ? (
          <button type="button" className="button button-stop" onClick={onStop}>
            停止
          </button>
        ) : (
          <button type="submit" className="button">
            提问
          </button>
        )}
      </div>
    </form>
  );
}

/** Safari's only sign that an input method is at work. */
const COMPOSING = 229;

/** Enter sends, Shift+Enter breaks the line; the Enter that picks a word in a Chinese input method does neither. */
function isSending(event: KeyboardEvent): boolean {
  const composing = event.nativeEvent.isComposing || event.keyCode === COMPOSING;
  const sends = event.key === "Enter" && !event.shiftKey && !composing;
  if (sends) event.preventDefault();
  return sends;
}
