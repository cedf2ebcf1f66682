import { type RequestHandler, Router } from "express";
import { feedbackByIds, findFeedback } from "../../feedback/findFeedback.ts";
import { goldenCandidates } from "../../feedback/goldenCandidates.ts";
import { mostUnanswered } from "../../feedback/unansweredQuestions.ts";
import type { Edge } from "../edge.ts";
import { requireOfficeToken } from "../middleware/requireOfficeToken.ts";
import { validateChosen, validateFeedbackFilter } from "../validate/officeQuery.ts";

const UNANSWERED_SHOWN = 50;

/** GET /api/office/feedback, /golden and /unanswered: for the office that runs the service. */
export function officeRoutes(edge: Edge): RequestHandler {
  const router = Router();
  router.use(requireOfficeToken(edge.settings.OFFICE_TOKEN));
  router.get("/feedback", async (request, response) => {
    const filter = validateFeedbackFilter(request.query);
    response.json(await findFeedback(await edge.feedback.database(), filter));
  });
  router.get("/golden", async (request, response) => {
    const chosen = validateChosen(request.query);
    const lines = goldenCandidates(await feedbackByIds(await edge.feedback.database(), chosen));
    response.type("application/jsonl").send(lines);
  });
  router.get("/unanswered", async (_request, response) => {
    await edge.unanswered.flush();
    response.json(await mostUnanswered(await edge.feedback.database(), UNANSWERED_SHOWN));
  });
  return router;
}
