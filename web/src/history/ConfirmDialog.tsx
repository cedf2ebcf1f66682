import { type RefObject, useId } from "react";

interface Props {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
}

/** The browser's own dialog: it keeps the focus, and Escape means no. */
export function ConfirmDialog({ dialog, question, yes, onYes }: Props) {
  const id = useId();
  return (
    <dialog ref={dialog} aria-labelledby={id} className="confirm">
      <p id={id}>{question}</p>
      <p className="history-ways">
        <button
          type="button"
          className="button button-stop"
          onClick={() => dialog.current?.close()}
        >
          不删除
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            dialog.current?.close();
            onYes();
          }}
        >
          {yes}
        </button>
      </p>
    </dialog>
  );
}
