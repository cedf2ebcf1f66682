import type { RequestHandler } from "express";
import type { FeedbackReceipt } from "../../../core/feedback.ts";
import { keepFeedback } from "../../feedback/keepFeedback.ts";
import type { Edge } from "../edge.ts";
import { useFeedback } from "../useFeedback.ts";
import { validateFeedback } from "../validate/feedbackRequest.ts";

const NOT_KEPT = "意见暂时无法保存，请稍后再试。";

/** POST /api/feedback: 201 once it is on the disk. */
export function feedbackRoute(edge: Edge): RequestHandler {
  return async (request, response) => {
    const given = validateFeedback(request.body, edge.settings.MAX_QUESTION_CHARACTERS);
    const { indexFingerprint } = await edge.readiness.assistant();
    const givenAt = new Date().toISOString();
    const id = await useFeedback(edge, response.locals.log, NOT_KEPT, (database) =>
      keepFeedback(database, given, { givenAt, indexFingerprint }),
    );
    response.status(201).json({ id } satisfies FeedbackReceipt);
  };
}
