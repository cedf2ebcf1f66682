import type { RequestHandler } from "express";
import type { AnswerListener } from "../../assistant.ts";
import { answerQuestion } from "../answerQuestion.ts";
import type { Edge } from "../edge.ts";
import { Rejection } from "../rejection.ts";
import { validateAskRequest } from "../validate/askRequest.ts";

/** HTTP answers at the end only: there is nobody to hear the parts. */
const NOBODY: AnswerListener = { onDelta: () => {}, onCitations: () => {} };

/** POST /api/ask */
export function askRoute(edge: Edge): RequestHandler {
  return async (request, response) => {
    const asked = validateAskRequest(request.body, edge.settings.MAX_QUESTION_CHARACTERS);
    const controller = new AbortController();
    response.once("close", () => controller.abort(clientGone()));
    response.json(await answerQuestion(edge, asked, NOBODY, controller, response.locals));
  };
}

/** Heard by nobody but the log. */
function clientGone(): Rejection {
  return new Rejection(499, "client-gone", "客户端已断开。");
}
