import { useCallback, useEffect, useReducer, useState } from "react";
import type { AnswerResult, SocketAskRequest } from "../../../core/protocol.ts";
import { keepConversation } from "../history/conversationStore.ts";
import { addToProfile } from "../measures/profileStore.ts";
import {
  type Conversation,
  type Exchange,
  newExchange,
  newId,
  runningExchange,
  turnsBefore,
} from "./conversation.ts";
import { reduce } from "./reduce.ts";
import { useAnswerSocket } from "./useAnswerSocket.ts";

/** A question whose answer is broken off more often may itself be what breaks the service. */
const MOST_INTERRUPTIONS = 1;
const BROKEN_OFF = {
  code: "connection-lost",
  message: "回答这个问题时连接两次中断。请稍后再试一次，或换一个问法。",
};

/**
 * A stored conversation brought to life. A question that has no answer yet is
 * asked whenever the connection comes up: first, after a break (once), after a reload.
 */
export function useConversation(stored: Conversation) {
  const [conversation, dispatch] = useReducer(reduce, stored);
  const running = runningExchange(conversation);
  const [pageId] = useState(newId);

  const comeUp = () => {
    if (!running) return;
    if ((running.interruptions ?? 0) > MOST_INTERRUPTIONS)
      dispatch({ type: "failed", failure: BROKEN_OFF });
    else socket.current?.emit("ask", requestFor(conversation, running, pageId));
  };
  /** Of themselves people speak on the page; the desk speaks of callers, whom it must not keep. */
  const keepSaid = ({ profile }: AnswerResult) => {
    if (profile && stored.place === "page") addToProfile(profile);
  };
  const { link, socket } = useAnswerSocket(dispatch, comeUp, keepSaid);

  const ask = useCallback(
    (question: string, asOf?: string, replacing?: string) => {
      const exchange = newExchange(question, asOf);
      const asked = { type: "asked", exchange, ...(replacing ? { replacing } : {}) } as const;
      dispatch(asked);
      if (!socket.current?.connected) return;
      socket.current.emit("ask", requestFor(reduce(conversation, asked), exchange, pageId));
    },
    [conversation, socket, pageId],
  );

  const stop = useCallback(() => {
    socket.current?.emit("cancel");
    dispatch({ type: "stopped" });
  }, [socket]);

  const note = useCallback((callerNote: string) => dispatch({ type: "noted", callerNote }), []);

  useEffect(() => {
    // Not at every sentence: a half answer is asked again after a reload anyway.
    if (conversation.exchanges.at(-1)?.outcome.phase !== "streaming")
      keepConversation(conversation);
  }, [conversation]);

  return { conversation, running, link, ask, stop, note };
}

/** Asked again, a question keeps its number; the same one in another tab has another. */
function requestFor(
  conversation: Conversation,
  { id, question, asOf }: Exchange,
  pageId: string,
): SocketAskRequest {
  const history = turnsBefore(conversation, id);
  return { requestId: `${id}-${pageId}`, question, history, ...(asOf ? { asOf } : {}) };
}

export type LiveConversation = ReturnType<typeof useConversation>;
