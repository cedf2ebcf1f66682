import { useEffect, useRef, useState } from "react";
import type { RelatedClause } from "../../../core/protocol.ts";
import { BesidePanel } from "../read/BesidePanel.tsx";

interface Props {
  readonly clause: RelatedClause;
  readonly onClose: () => void;
}

/** Over both conversations, since there is no room beside them; Escape goes back. */
export function ReaderDialog({ clause, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState(clause);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    <dialog ref={dialog} className="reader-dialog" aria-label="文件原文" onClose={onClose}>
      <BesidePanel
        clause={shown}
        clauses={[shown]}
        onStep={setShown}
        onClose={() => dialog.current?.close()}
      />
    </dialog>
  );
}
