import { type Dispatch, useEffect, useEffectEvent, useRef, useState } from "react";
import { io, type Socket } from "socket.io-client";
import type {
  AnswerResult,
  ClientToServerEvents,
  ServerToClientEvents,
} from "../../../core/protocol.ts";
import type { ConversationEvent } from "./reduce.ts";

type AnswerSocket = Socket<ServerToClientEvents, ClientToServerEvents>;

/** `restored` is shown for a moment after `lost` or `refused`, then becomes `up`. */
export type Link = "connecting" | "up" | "lost" | "refused" | "restored";

const RESTORED_SHOWN_MS = 4000;
/** Socket.IO itself does not try again where the server said no. */
const REFUSED_WAIT_MS = 15_000;

/** One connection per conversation, so that the events of two can't be mixed up. */
export function useAnswerSocket(
  dispatch: Dispatch<ConversationEvent>,
  onUp: () => void,
  onEnd: (result: AnswerResult) => void,
) {
  const [link, setLink] = useState<Link>("connecting");
  const socket = useRef<AnswerSocket>(null);
  const comeUp = useEffectEvent(onUp);
  const hearEnd = useEffectEvent(onEnd);

  useEffect(() => {
    const opened: AnswerSocket = io({
      forceNew: true,
      transports: ["websocket", "polling"],
      tryAllTransports: true,
    });
    socket.current = opened;
    opened.on("connect", () => {
      setLink((before) => (before === "lost" || before === "refused" ? "restored" : "up"));
      comeUp();
    });
    opened.on("disconnect", () => {
      setLink("lost");
      dispatch({ type: "interrupted" });
    });
    let retry: ReturnType<typeof setTimeout> | undefined;
    opened.on("connect_error", () => {
      setLink(opened.active ? "lost" : "refused");
      if (!opened.active) retry = setTimeout(() => opened.connect(), REFUSED_WAIT_MS);
    });
    hearAnswers(opened, dispatch);
    opened.on("answer-end", (result) => hearEnd(result));
    return () => {
      clearTimeout(retry);
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
