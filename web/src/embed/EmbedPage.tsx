import { useState } from "react";
import type { RelatedClause } from "../../../core/protocol.ts";
import { ConversationView } from "../ask/ConversationView.tsx";
import { Examples } from "../ask/Examples.tsx";
import { newConversation, newId } from "../conversation/conversation.ts";
import { useConversation } from "../conversation/useConversation.ts";
import { permalink } from "../read/permalink.ts";
import { ReadBesideContext } from "../read/readBeside.ts";
import { usePageTitle } from "../shell/usePageTitle.ts";
import { useEscapeToHost } from "./useEscapeToHost.ts";
import "../ask/ask.css";
import "./embed.css";

/** /embed: one conversation in a frame of another site; each visit begins a new one. */
export default function EmbedPage() {
  const [fresh] = useState(() => newConversation(newId(), "page"));
  const live = useConversation(fresh);
  const { exchanges } = live.conversation;
  usePageTitle("提问");
  useEscapeToHost();

  return (
    <ReadBesideContext value={readInNewTab}>
      <main className="embed" aria-label="政策问答">
        <h1 className="visually-hidden">向政府公报提问</h1>
        {exchanges.length === 0 && (
          <p className="quiet">答复只依据公报原文，每句话都有发文字号和条款可查。</p>
        )}
        <ConversationView live={live} />
        {exchanges.length === 0 && <Examples onAsk={live.ask} />}
      </main>
    </ReadBesideContext>
  );
}

/** There is no room beside, and the document's page lets nobody frame it. */
function readInNewTab({ clauseId, quote }: RelatedClause): void {
  window.open(permalink(clauseId, quote), "_blank", "noopener");
}
