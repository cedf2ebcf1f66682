import { useEffect, useState } from "react";
import { useParams } from "react-router";
import { type Conversation, newConversation } from "../conversation/conversation.ts";
import { findConversation } from "../history/conversationStore.ts";
import { ConversationWithReader } from "./ConversationWithReader.tsx";

/** /conversations/:id: as it was left, or empty where this browser doesn't hold it. */
export function ConversationPage() {
  const { id = "" } = useParams();
  const [stored, setStored] = useState<Conversation>();

  useEffect(() => {
    let current = true;
    findConversation(id).then((found) => {
      if (current) setStored(found ?? newConversation(id, "page"));
    });
    return () => {
      current = false;
    };
  }, [id]);

  if (stored?.id !== id) return <p className="quiet">正在打开…</p>;
  return <ConversationWithReader key={id} stored={stored} />;
}
