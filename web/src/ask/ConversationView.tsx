import { useEffect, useRef, useState } from "react";
import { type Exchange, isRunning } from "../conversation/conversation.ts";
import type { LiveConversation } from "../conversation/useConversation.ts";
import { AskForm } from "./AskForm.tsx";
import { announcementOf } from "./announcement.ts";
import { ConnectionLine } from "./ConnectionLine.tsx";
import { ExchangeView } from "./ExchangeView.tsx";

export function ConversationView({ live }: { readonly live: LiveConversation }) {
  const { conversation, running, link, ask, stop } = live;
  const [edited, setEdited] = useState<Exchange>();
  const lastShown = useRef<HTMLLIElement>(null);
  const last = conversation.exchanges.at(-1);

  useEffect(() => {
    if (last && isRunning(last)) lastShown.current?.scrollIntoView({ block: "nearest" });
  }, [last]);

  const askOrReplace = (question: string, asOf?: string) => {
    ask(question, asOf, edited?.id);
    setEdited(undefined);
  };

  return (
    <>
      <ol className="exchanges">
        {conversation.exchanges.map((exchange) => (
          <li key={exchange.id} ref={exchange === last ? lastShown : undefined}>
            <ExchangeView
              exchange={exchange}
              isLast={exchange === last}
              onAsk={ask}
              onEdit={setEdited}
            />
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {announcementOf(last)}
      </p>
      <ConnectionLine link={link} running={running !== undefined} />
      <AskForm
        key={edited?.id ?? "next"}
        label={edited ? "修改后重新提问（原问题及其后的对话将被替换）" : askLabel(last)}
        draft={edited ?? { question: "", asOf: last?.asOf }}
        takesFocus={edited !== undefined}
        onGiveUp={edited && (() => setEdited(undefined))}
        running={running !== undefined}
        onAsk={askOrReplace}
        onStop={stop}
      />
    </>
  );
}

function askLabel(last: Exchange | undefined): string {
  return last ? "继续提问" : "您的问题";
}
