import type { RequestHandler } from "express";
import { NOBODY } from "../../assistant.ts";
import { abortWhenGone } from "../abortWhenGone.ts";
import { answerQuestion } from "../answerQuestion.ts";
import type { Edge } from "../edge.ts";

/** POST /api/ask */
export function askRoute(edge: Edge): RequestHandler {
  return async (request, response) => {
    const asked = edge.validateAsk(request.body);
    const controller = abortWhenGone(response);
    response.json(await answerQuestion(edge, asked, NOBODY, controller, response.locals));
  };
}
