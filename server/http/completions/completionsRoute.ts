import type { RequestHandler } from "express";
import { NOBODY } from "../../assistant.ts";
import { abortWhenGone } from "../abortWhenGone.ts";
import { answerQuestion } from "../answerQuestion.ts";
import type { Edge } from "../edge.ts";
import { validateCompletionRequest } from "../validate/completionRequest.ts";
import { completionOf, headOf } from "./completion.ts";
import { EventStream } from "./eventStream.ts";
import { StreamedAnswer } from "./streamedAnswer.ts";

/** POST /v1/chat/completions: the same answers as /api/ask, in OpenAI's form. */
export function completionsRoute(edge: Edge): RequestHandler {
  return async (request, response) => {
    const { question, stream, includeUsage } = validateCompletionRequest(
      request.body,
      edge.validateAsk,
    );
    const address = `${request.protocol}://${request.host}`;
    const head = headOf(response.locals.requestId);
    const controller = abortWhenGone(response);
    if (stream) {
      const streamed = new StreamedAnswer(head, new EventStream(response));
      const { listener } = streamed;
      const result = await answerQuestion(edge, question, listener, controller, response.locals);
      streamed.end(result, address, includeUsage);
    } else {
      const result = await answerQuestion(edge, question, NOBODY, controller, response.locals);
      response.json(completionOf(head, result, address));
    }
  };
}
