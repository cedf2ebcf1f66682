import { useNavigate } from "react-router";
import { newConversation, newExchange, newId } from "../conversation/conversation.ts";
import { keepConversation } from "../history/conversationStore.ts";
import { usePageTitle } from "../shell/usePageTitle.ts";
import { AskForm } from "./AskForm.tsx";
import { Examples } from "./Examples.tsx";
import "./ask.css";

export function AskPage() {
  const navigate = useNavigate();
  usePageTitle("提问");

  /** The conversation's page asks whatever has no answer yet. */
  const begin = async (question: string, asOf?: string) => {
    const conversation = newConversation(newId(), "page");
    await keepConversation({ ...conversation, exchanges: [newExchange(question, asOf)] });
    navigate(`/conversations/${conversation.id}`);
  };

  return (
    <div className="ask-page">
      <h1>向政府公报提问</h1>
      <p className="lead">每句话都写明发文字号和条款，点开就是原文；公报里没有的，会直接说没有。</p>
      <AskForm label="您的问题" onAsk={begin} />
      <Examples onAsk={begin} />
    </div>
  );
}
