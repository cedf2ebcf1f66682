import * as Popover from "@radix-ui/react-popover";
import { useId, useState } from "react";
import type { Citation } from "../../../core/protocol.ts";
import { ClauseLink } from "../read/ClauseLink.tsx";
import { ClauseFacts } from "./ClauseFacts.tsx";
import { QuotedClause } from "./QuotedClause.tsx";
import { sourceName } from "./sourceName.ts";
import "./citation-popover.css";

/** A marker in an answer: shows the clause's words without leaving the sentence. */
export function CitationPopover({ citation }: { readonly citation: Citation }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const name = sourceName(citation);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <button
          type="button"
          className="marker"
          data-label={citation.label}
          aria-label={`依据${citation.label}：${name}`}
        >
          {citation.label}
        </button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="citation-popover"
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-words`}
          collisionPadding={8}
          onOpenAutoFocus={focusTheLink}
        >
          <h3 className="source-name" id={`${id}-name`}>
            {name}
          </h3>
          <ClauseFacts clause={citation} />
          <div id={`${id}-words`}>
            <QuotedClause clause={citation} />
          </div>
          <p className="popover-ways">
            <ClauseLink clause={citation} onFollow={() => setOpen(false)}>
              在文件中查看
            </ClauseLink>
            <Popover.Close className="plain-button">关闭</Popover.Close>
          </p>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** The next key after opening is most often Enter: into the document. */
function focusTheLink(event: Event): void {
  event.preventDefault();
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.querySelector("a")?.focus();
}
