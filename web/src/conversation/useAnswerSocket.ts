import { type Dispatch, useEffect, useEffectEvent, useRef, useState } from "react";
import { io, type Socket } from "socket.io-client";
import type { ClientToServerEvents, ServerToClientEvents } from "../../../core/protocol.ts";
import type { ConversationEvent } from "./reduce.ts";

type AnswerSocket = Socket<ServerToClientEvents, ClientToServerEvents>;

/** `restored` is shown for a moment after `lost`, then becomes `up`. */
export type Link = "connecting" | "up" | "lost" | "restored";

const RESTORED_SHOWN_MS = 4000;

/** One connection per conversation, so that the events of two can't be mixed up. */
export function useAnswerSocket(dispatch: Dispatch<ConversationEvent>, onUp: () => void) {
  const [link, setLink] = useState<Link>("connecting");
  const socket = useRef<AnswerSocket>(null);
  const comeUp = useEffectEvent(onUp);

  useEffect(() => {
    const opened: AnswerSocket = io({
      forceNew: true,
      transports: ["websocket", "polling"],
      tryAllTransports: true,
    });
    socket.current = opened;
    opened.on("connect", () => {
      setLink((before) => (before === "lost" ? "restored" : "up"));
      comeUp();
    });
    opened.on("disconnect", () => {
      setLink("lost");
      dispatch({ type: "interrupted" });
    });
    opened.on("connect_error", () => setLink("lost"));
    hearAnswers(opened, dispatch);
    return () => {
      opened.removeAllListeners();
      opened.disconnect();
    };
  }, [dispatch]);

  useEffect(() => {
    if (link !== "restored") return;
    const timer = setTimeout(() => setLink("up"), RESTORED_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [link]);

  return { link, socket };
}

function hearAnswers(socket: AnswerSocket, dispatch: Dispatch<ConversationEvent>): void {
  socket.on("answer-start", () => dispatch({ type: "started" }));
  socket.on("answer-delta", ({ text }) => dispatch({ type: "delta", text }));
  socket.on("citations-verified", ({ citations }) => dispatch({ type: "citations", citations }));
  socket.on("answer-end", (result) => dispatch({ type: "ended", result }));
  socket.on("answer-failed", (failure) => {
    // The echo of our own `cancel`; by now the next question may be waiting.
    if (failure.code !== "cancelled") dispatch({ type: "failed", failure });
  });
}
