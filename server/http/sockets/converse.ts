import { randomUUID } from "node:crypto";
import { ipKeyGenerator } from "express-rate-limit";
import type { ServerToClientEvents } from "../../../core/protocol.ts";
import { answerQuestion } from "../answerQuestion.ts";
import type { Edge } from "../edge.ts";
import { Rejection } from "../rejection.ts";
import { rejectionOf } from "../rejectionOf.ts";
import type { ClientSocket, QuestionHolders } from "./questionHolders.ts";

/** What every conversation of a process shares. */
export interface Desk {
  readonly edge: Edge;
  readonly holders: QuestionHolders;
}

interface Turn {
  readonly controller: AbortController;
  readonly finished: Promise<void>;
}

/**
 * One socket answers one question at a time. A new `ask` takes the place of a running one, whose
 * `answer-failed` (code "cancelled") goes out before the new `answer-start`; so every `ask` ends in
 * exactly one `answer-end` or `answer-failed`, in the order they were asked.
 */
export function converse(socket: ClientSocket, desk: Desk, address: string): void {
  let turn: Turn | undefined;

  socket.on("ask", (body: unknown) => {
    const previous = turn;
    previous?.controller.abort(cancelled("已改为回答新的问题。"));
    const controller = new AbortController();
    const finished = Promise.resolve(previous?.finished).then(() =>
      answerTurn(socket, desk, address, body, controller),
    );
    turn = { controller, finished };
  });
  socket.on("cancel", () => turn?.controller.abort(cancelled("已停止回答。")));
  socket.on("disconnect", () => turn?.controller.abort(cancelled("连接已断开。")));
}

async function answerTurn(
  socket: ClientSocket,
  { edge, holders }: Desk,
  address: string,
  body: unknown,
  controller: AbortController,
): Promise<void> {
  const given = requestIdIn(body);
  const requestId = given ?? randomUUID();
  const log = edge.logger.child({ requestId, transport: "socket" });
  const context = { requestId, log, client: ipKeyGenerator(address) };
  try {
    await edge.rateLimit.admit(address);
    const request = edge.validateAsk(body);
    controller.signal.throwIfAborted();
    if (given) holders.hold(given, socket);
    socket.emit("answer-start", { question: request.question });
    const listener = {
      onDelta: (text: string) => void socket.emit("answer-delta", { text }),
      onCitations: (
        citations: Parameters<ServerToClientEvents["citations-verified"]>[0]["citations"],
      ) => void socket.emit("citations-verified", { citations }),
    };
    socket.emit("answer-end", await answerQuestion(edge, request, listener, controller, context));
  } catch (thrown) {
    const { code, message } = rejectionOf(thrown, requestId, log);
    log.info({ code }, "answer failed");
    socket.emit("answer-failed", { code, message });
  } finally {
    if (given) holders.release(given, socket);
  }
}

function requestIdIn(body: unknown): string | undefined {
  const given = (body as { requestId?: unknown } | null | undefined)?.requestId;
  return typeof given === "string" && /^[\w-]{8,64}$/.test(given) ? given : undefined;
}

function cancelled(message: string): Rejection {
  return new Rejection(499, "cancelled", message);
}
