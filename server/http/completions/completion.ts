import type { AnswerResult } from "../../../core/protocol.ts";
import type { Completion, CompletionChunk } from "../../contract/completion.ts";
import { textBehind } from "../plainAnswer.ts";
import { annotate } from "./annotate.ts";
import { MODEL_NAME } from "./models.ts";

/** Nothing here counts tokens, and a made-up number would be put on a bill. */
export const NO_USAGE = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 } as const;

export interface CompletionHead {
  readonly id: string;
  readonly created: number;
  readonly model: string;
}

export function headOf(requestId: string): CompletionHead {
  return {
    id: `chatcmpl-${requestId}`,
    created: Math.floor(Date.now() / 1000),
    model: MODEL_NAME,
  };
}

export function completionOf(
  head: CompletionHead,
  result: AnswerResult,
  address: string,
): Completion {
  const message = {
    role: "assistant" as const,
    content: result.answer + textBehind(result),
    refusal: null,
    annotations: annotate(result, 0, address),
  };
  return {
    ...head,
    object: "chat.completion",
    choices: [{ index: 0, message, logprobs: null, finish_reason: "stop" }],
    usage: NO_USAGE,
    policy_answer: result,
  };
}

type Delta = CompletionChunk["choices"][number]["delta"];

export function chunkOf(head: CompletionHead, delta: Delta, isLast = false): CompletionChunk {
  return {
    ...head,
    object: "chat.completion.chunk",
    choices: [{ index: 0, delta, logprobs: null, finish_reason: isLast ? "stop" : null }],
  };
}
