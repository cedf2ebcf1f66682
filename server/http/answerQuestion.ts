import type { Logger } from "pino";
import type { AnswerResult, AskRequest } from "../../core/protocol.ts";
import type { AnswerListener } from "../assistant.ts";
import { countIfUnanswered } from "./countIfUnanswered.ts";
import type { Edge } from "./edge.ts";

/** The one way from either transport to the assistant. @throws the reason of an abort, or a fault */
export async function answerQuestion(
  edge: Edge,
  request: AskRequest,
  listener: AnswerListener,
  controller: AbortController,
  log: Logger,
): Promise<AnswerResult> {
  const started = performance.now();
  const result = await edge.running.track(controller, () =>
    askUntilAborted(edge, request, listener, controller.signal),
  );
  log.info(
    {
      status: result.status,
      reason: result.reason,
      citations: result.citations.length,
      ms: Math.round(performance.now() - started),
      ...(edge.settings.LOG_QUESTIONS && { question: request.question }),
    },
    "answered",
  );
  void countIfUnanswered(edge, request.question, result, log);
  return result;
}

/**
 * An abort ends the wait at once, however slow the assistant is to hear it. The client has then been
 * told, and words that come late would belong to no answer.
 */
async function askUntilAborted(
  edge: Edge,
  request: AskRequest,
  listener: AnswerListener,
  signal: AbortSignal,
): Promise<AnswerResult> {
  const heard: AnswerListener = {
    onDelta: (text) => signal.aborted || listener.onDelta(text),
    onCitations: (citations) => signal.aborted || listener.onCitations(citations),
  };
  const answering = edge.readiness
    .assistant()
    .then((assistant) => assistant.ask(request, heard, signal));
  return await Promise.race([answering, rejectOnAbort(signal)]);
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
}
