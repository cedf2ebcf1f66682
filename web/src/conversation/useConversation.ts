import { useCallback, useEffect, useReducer } from "react";
import type { AskRequest } from "../../../core/protocol.ts";
import { keepConversation } from "../history/conversationStore.ts";
import {
  type Conversation,
  type Exchange,
  newExchange,
  runningExchange,
  turnsBefore,
} from "./conversation.ts";
import { reduce } from "./reduce.ts";
import { useAnswerSocket } from "./useAnswerSocket.ts";

/**
 * A stored conversation brought to life. A question that has no answer yet is
 * asked whenever the connection comes up: first, after a break, after a reload.
 */
export function useConversation(stored: Conversation) {
  const [conversation, dispatch] = useReducer(reduce, stored);
  const running = runningExchange(conversation);

  const { link, socket } = useAnswerSocket(dispatch, () => {
    if (!running) return;
    dispatch({ type: "resumed" });
    socket.current?.emit("ask", requestFor(conversation, running));
  });

  const ask = useCallback(
    (question: string, asOf?: string, replacing?: string) => {
      const exchange = newExchange(question, asOf);
      const asked = { type: "asked", exchange, ...(replacing ? { replacing } : {}) } as const;
      dispatch(asked);
      if (!socket.current?.connected) return;
      socket.current.emit("ask", requestFor(reduce(conversation, asked), exchange));
    },
    [conversation, socket],
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

function requestFor(conversation: Conversation, { id, question, asOf }: Exchange): AskRequest {
  return { question, history: turnsBefore(conversation, id), ...(asOf ? { asOf } : {}) };
}

export type LiveConversation = ReturnType<typeof useConversation>;
