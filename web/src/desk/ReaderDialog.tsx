import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { RelatedClause } from "../../../core/protocol.ts";
import { BesidePanel } from "../read/BesidePanel.tsx";

interface Props {
  readonly clause: RelatedClause;
  readonly clauses: readonly RelatedClause[];
  readonly onClose: () => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Over both conversations, since there is no room beside them; Escape goes back. */
export function ReaderDialog({ clause, clauses, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState(clause);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  const stepByArrow = (event: KeyboardEvent) => {
    const step = event.target instanceof HTMLInputElement ? undefined : STEPS[event.key];
    const place = clauses.findIndex(({ clauseId }) => clauseId === shown.clauseId);
    const next = step && clauses[place + step];
    if (next) setShown(next);
  };

  return (
    <dialog
      ref={dialog}
      className="reader-dialog"
      aria-label="文件原文"
      onKeyDown={stepByArrow}
      onClose={onClose}
    >
      <BesidePanel
        clause={shown}
        clauses={clauses}
        onStep={setShown}
        onClose={() => dialog.current?.close()}
      />
    </dialog>
  );
}
