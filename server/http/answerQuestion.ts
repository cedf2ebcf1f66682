import type { Logger } from "pino";
import type { AnswerResult, AskRequest } from "../../core/protocol.ts";
import type { AnswerListener } from "../assistant.ts";
import type { Edge } from "./edge.ts";

/** Asks the assistant; an abort ends the wait at once with the abort's reason, whoever is slow to hear it. */
export async function answerQuestion(
  edge: Edge,
  request: AskRequest,
  listener: AnswerListener,
  controller: AbortController,
  log: Logger,
): Promise<AnswerResult> {
  const { signal } = controller;
  const started = performance.now();
  const result = await edge.running.track(controller, async () => {
    const answering = edge.readiness
      .assistant()
      .then((assistant) => assistant.ask(request, untilAborted(listener, signal), signal));
    return await Promise.race([answering, rejectOnAbort(signal)]);
  });
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
  return result;
}

/** After an abort the client has been told so; words that come late would belong to no answer. */
function untilAborted(listener: AnswerListener, signal: AbortSignal): AnswerListener {
  return {
    onDelta: (text) => signal.aborted || listener.onDelta(text),
    onCitations: (citations) => signal.aborted || listener.onCitations(citations),
  };
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
}
