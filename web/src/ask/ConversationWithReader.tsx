import { useSearchParams } from "react-router";
import type { RelatedClause } from "../../../core/protocol.ts";
import { type Conversation, titleOf } from "../conversation/conversation.ts";
import { useConversation } from "../conversation/useConversation.ts";
import { BesidePanel } from "../read/BesidePanel.tsx";
import { ReadBesideContext } from "../read/readBeside.ts";
import { usePageTitle } from "../shell/usePageTitle.ts";
import { ConversationView } from "./ConversationView.tsx";
import { clausesAround } from "./exchangeClauses.ts";
import "./ask.css";

/** What is read beside the chat stands in the address, so that Back closes it and a reload keeps it. */
export function ConversationWithReader({ stored }: { readonly stored: Conversation }) {
  const live = useConversation(stored);
  const [params, setParams] = useSearchParams();
  usePageTitle(titleOf(live.conversation));

  const reading = params.get("read");
  const clauses = clausesAround(live.conversation, reading);
  const clause = clauses.find(({ clauseId }) => clauseId === reading);
  const read = ({ clauseId }: RelatedClause) => setParams({ read: clauseId });

  return (
    <ReadBesideContext value={read}>
      <div className={clause ? "chat-and-reader" : undefined}>
        <div className="chat">
          <h1 className="visually-hidden">{titleOf(live.conversation)}</h1>
          <ConversationView live={live} />
        </div>
        {clause && (
          <BesidePanel
            clause={clause}
            clauses={clauses}
            onStep={read}
            onClose={() => setParams({})}
          />
        )}
      </div>
    </ReadBesideContext>
  );
}
