import type { Service } from "../../core/model/createService.ts";
import { mayRetry } from "../../core/model/faults.ts";
import type { Limits } from "../../core/model/limits.ts";
import type { ChatMessage } from "../../core/model/openChatModel.ts";
import type { WriterOutcome } from "./answerWriter.ts";
import type { Draft } from "./draft.ts";

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
    if (!(await mayRetry(end, attempt, limits, signal)))
      return { kind: "unavailable", reason: end.reason };
  }
}
