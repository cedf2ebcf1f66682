import { createService } from "./createService.ts";
import { type Fault, mayRetry } from "./faults.ts";
import type { Limits } from "./limits.ts";
import type { ChatMessage, ChatModel } from "./openChatModel.ts";
import { readValue } from "./readValue.ts";
import type { ReplyShape } from "./replyShape.ts";
import { startDeadline } from "./startDeadline.ts";
import type { Unavailability } from "./unavailability.ts";

export type ValueReply<T> =
  | { readonly kind: "value"; readonly value: T }
  | { readonly kind: "unavailable"; readonly reason: Unavailability };

/** @throws the signal's reason, and nothing else */
export type AskForValue<T> = (
  messages: readonly ChatMessage[],
  signal: AbortSignal,
) => Promise<ValueReply<T>>;

/** Asks for one whole value, over again where sense lies in it and time is left. */
export function createAskForValue<T>(
  model: ChatModel,
  shape: ReplyShape<T>,
  limits: Limits,
): AskForValue<T> {
  const service = createService(model, shape, limits);

  async function once(messages: readonly ChatMessage[], signal: AbortSignal): Promise<T | Fault> {
    for await (const event of service(messages, signal)) {
      if (event.kind === "fault") return event.fault;
      if (event.kind === "end")
        return readValue(event.text, shape.schema) ?? { reason: "empty", retry: true };
    }
    return { reason: "broken-stream", retry: true };
  }

  return async (messages, signal) => {
    const time = startDeadline(signal, limits.totalMs);
    try {
      for (let attempt = 1; ; attempt++) {
        const end = await once(messages, time.signal);
        signal.throwIfAborted();
        if (!isFault(end)) return { kind: "value", value: end };
        const again = await mayRetry(end, attempt, limits, time.signal);
        signal.throwIfAborted();
        if (!again) return { kind: "unavailable", reason: end.reason };
      }
    } finally {
      time.end();
    }
  };
}

function isFault<T>(end: T | Fault): end is Fault {
  return typeof end === "object" && end !== null && "reason" in end && "retry" in end;
}
