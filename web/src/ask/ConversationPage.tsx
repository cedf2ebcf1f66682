import { useParams } from "react-router";
import { useStoredConversation } from "../history/useStoredConversation.ts";
import { ConversationWithReader } from "./ConversationWithReader.tsx";

/** /conversations/:id: as it was left, or empty where this browser doesn't hold it. */
export function ConversationPage() {
  const { id = "" } = useParams();
  const stored = useStoredConversation(id, "page");
  if (!stored) return <p className="quiet">正在打开…</p>;
  return <ConversationWithReader key={id} stored={stored} />;
}
