import { type Fault, faultOf } from "./faults.ts";
import type { Limits } from "./limits.ts";
import type { ChatMessage, ChatModel, ReplyPiece } from "./openChatModel.ts";
import type { RequestForm } from "./requestForms.ts";
import { startDeadline } from "./startDeadline.ts";

/** The words so far, then exactly one end or fault. */
export type ReplyEvent =
  | { readonly kind: "words" | "end"; readonly text: string }
  | { readonly kind: "fault"; readonly fault: Fault };

/** One request and its streamed reply. Whatever goes wrong is an event. */
export async function* receiveReply(
  model: ChatModel,
  messages: readonly ChatMessage[],
  form: RequestForm,
  signal: AbortSignal,
  limits: Limits,
): AsyncGenerator<ReplyEvent> {
  const silence = startDeadline(signal, limits.silenceMs);
  let text = "";
  let last: ReplyPiece | undefined;
  try {
    for await (const piece of model(messages, form, silence.signal)) {
      // Nobody is silent while a sentence is checked or repaired.
      silence.pause();
      text += piece.text;
      last = { ...piece, finishReason: piece.finishReason ?? last?.finishReason };
      if (piece.refusal || text.length > limits.characters) break;
      if (piece.text) yield { kind: "words", text };
      silence.restart();
    }
  } catch (thrown) {
    if (signal.aborted) yield { kind: "fault", fault: { reason: "timeout", retry: false } };
    else if (silence.passed) yield { kind: "fault", fault: { reason: "timeout", retry: true } };
    else yield { kind: "fault", fault: faultOf(thrown, text !== "") };
    return;
  } finally {
    silence.end();
  }
  const fault = last ? faultOfEnd(last) : ({ reason: "broken-stream", retry: true } as const);
  yield fault ? { kind: "fault", fault } : { kind: "end", text };
}

/** A reply without a reason for its end was cut off; one that hit a limit has no last sentence. */
function faultOfEnd({ refusal, finishReason }: ReplyPiece): Fault | undefined {
  if (refusal || finishReason === "content_filter")
    return { reason: "model-refused", retry: false };
  if (finishReason === "stop" || finishReason === "tool_calls") return undefined;
  return { reason: "broken-stream", retry: finishReason === undefined };
}
