import type { RequestHandler } from "express";
import type { FeedbackReceipt } from "../../../core/feedback.ts";
import { keepFeedback } from "../../feedback/keepFeedback.ts";
import type { Edge } from "../edge.ts";
import { Rejection } from "../rejection.ts";
import { validateFeedback } from "../validate/feedbackRequest.ts";

/** POST /api/feedback: 201 once it is on the disk. */
export function feedbackRoute(edge: Edge): RequestHandler {
  return async (request, response) => {
    const given = validateFeedback(request.body, edge.settings.MAX_QUESTION_CHARACTERS);
    const { indexFingerprint } = await edge.readiness.assistant();
    const givenAt = new Date().toISOString();
    const database = await edge.feedback.database().catch((fault: unknown) => {
      response.locals.log.error({ err: fault }, "feedback database");
      throw new Rejection(503, "feedback-unavailable", "意见暂时无法保存，请稍后再试。");
    });
    const id = await keepFeedback(database, given, { givenAt, indexFingerprint });
    response.status(201).json({ id } satisfies FeedbackReceipt);
  };
}
