import { useEffect, useState } from "react";
import { type Conversation, newConversation, type Place } from "../conversation/conversation.ts";
import { findConversation } from "./conversationStore.ts";

/** As it was left, or empty where this browser doesn't hold it; undefined until that is known. */
export function useStoredConversation(id: string, place: Place): Conversation | undefined {
  const [stored, setStored] = useState<Conversation>();

  useEffect(() => {
    let current = true;
    findConversation(id).then((found) => {
      if (current) setStored(found ?? newConversation(id, place));
    });
    return () => {
      current = false;
    };
  }, [id, place]);

  return stored?.id === id ? stored : undefined;
}
