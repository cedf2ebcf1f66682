import type { WriterOutcome } from "./answerWriter.ts";
import type { Draft } from "./draft.ts";
import type { Limits } from "./limits.ts";
import type { Service } from "./service/createService.ts";
import { pauseFor } from "./service/faults.ts";
import type { ChatMessage } from "./service/openChatModel.ts";

/** Replies until one is whole, the attempts are used up, or the time is. */
export async function answerWithin(
  draft: Draft,
  service: Service,
  messages: readonly ChatMessage[],
  signal: AbortSignal,
  limits: Limits,
): Promise<WriterOutcome> {
  for (let attempt = 1; ; attempt++) {
    const end = await draft.take(service(messages, signal));
    // A no that comes after verified sentences contradicts itself; they stand.
    if (end === "answer" || (end === "not-answered" && draft.sentences.length > 0))
      return draft.sentences.length > 0
        ? { kind: "written", sentences: draft.sentences }
        : { kind: "unavailable", reason: "unverified" };
    if (end === "not-answered") return { kind: "not-answered" };
    const { reason, retry, pauseMs = limits.pauseMs * 2 ** (attempt - 1) } = end;
    const again = retry && attempt < limits.attempts && pauseMs < limits.totalMs;
    if (!again || !(await pauseFor(pauseMs, signal))) return { kind: "unavailable", reason };
  }
}
