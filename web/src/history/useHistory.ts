import { useCallback, useEffect, useState } from "react";
import type { Conversation } from "../conversation/conversation.ts";
import {
  allConversations,
  forgetAllConversations,
  forgetConversation,
  keepConversation,
} from "./conversationStore.ts";

/** What this browser holds; undefined until it has been read. */
export function useHistory() {
  const [conversations, setConversations] = useState<Conversation[]>();
  const refresh = useCallback(() => allConversations().then(setConversations), []);

  useEffect(() => {
    refresh();
  }, [refresh]);

  return {
    conversations,
    refresh,
    rename: (conversation: Conversation, title: string) =>
      keepConversation({ ...conversation, title }).then(refresh),
    forget: (id: string) => forgetConversation(id).then(refresh),
    forgetAll: () => forgetAllConversations().then(refresh),
  };
}
