import type { AnswerResult, AskRequest } from "../../core/protocol.ts";
import type { AnswerListener } from "../assistant.ts";
import { logQuestion } from "../observe/logQuestion.ts";
import type { QuestionRecord } from "../observe/questionRecord.ts";
import { QuestionRecorder } from "../observe/questionRecorder.ts";
import { timeStage } from "../observe/stageTiming.ts";
import { maskPersonalNumbers } from "../privacy/maskPersonalNumbers.ts";
import type { Edge } from "./edge.ts";
import { Rejection } from "./rejection.ts";
import type { RequestContext } from "./requestContext.ts";

/** The one way from either transport to the assistant. @throws the reason of an abort, or a fault */
export async function answerQuestion(
  edge: Edge,
  request: AskRequest,
  listener: AnswerListener,
  controller: AbortController,
  { requestId, log, client }: RequestContext,
): Promise<AnswerResult> {
  const recorder = new QuestionRecorder(requestId, listener);
  const conclude = (record: QuestionRecord) => {
    for (const observer of edge.observers) observer.observe(record);
    const { LOG_QUESTIONS } = edge.settings;
    logQuestion(record, LOG_QUESTIONS ? maskPersonalNumbers(request.question) : undefined, log);
  };
  try {
    const result = await edge.running.track(controller, () =>
      askInTurn(edge, request, recorder.listener, controller.signal, client),
    );
    conclude(recorder.answered(result));
    edge.unanswered.add(request.question, result);
    return result;
  } catch (thrown) {
    conclude(recorder.failed(thrown instanceof Rejection ? thrown.code : "internal-error"));
    throw thrown;
  }
}

async function askInTurn(
  edge: Edge,
  request: AskRequest,
  listener: AnswerListener,
  signal: AbortSignal,
  client: string,
): Promise<AnswerResult> {
  const leave = await timeStage("wait", listener, () => edge.queue.enter(client, signal));
  return await askUntilAborted(edge, request, listener, signal).finally(leave);
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
    ...listener,
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
