import type { Client } from "@libsql/client";
import { type RequestHandler, type Response, Router } from "express";
import { feedbackByIds, findFeedback } from "../../feedback/findFeedback.ts";
import { goldenCandidates } from "../../feedback/goldenCandidates.ts";
import { mostUnanswered } from "../../feedback/unansweredQuestions.ts";
import type { Edge } from "../edge.ts";
import { requireOfficeToken } from "../middleware/requireOfficeToken.ts";
import { useFeedback } from "../useFeedback.ts";
import { validateChosen, validateFeedbackFilter } from "../validate/officeQuery.ts";

const UNANSWERED_SHOWN = 50;
const UNREADABLE =
  "意见数据库暂时无法读取。请运行 npm run doctor 查看原因；已损坏的，用 npm run restore 从备份恢复。";

/** GET /api/office/feedback, /golden and /unanswered: for the office that runs the service. */
export function officeRoutes(edge: Edge): RequestHandler {
  const router = Router();
  router.use(requireOfficeToken(edge.settings.OFFICE_TOKEN));
  const read = <T>(response: Response, work: (database: Client) => Promise<T>) =>
    useFeedback(edge, response.locals.log, UNREADABLE, work);
  router.get("/feedback", async (request, response) => {
    const filter = validateFeedbackFilter(request.query);
    response.json(await read(response, (database) => findFeedback(database, filter)));
  });
  router.get("/golden", async (request, response) => {
    const chosen = validateChosen(request.query);
    const given = await read(response, (database) => feedbackByIds(database, chosen));
    response.type("application/jsonl").send(goldenCandidates(given));
  });
  router.get("/unanswered", async (_request, response) => {
    await edge.unanswered.flush();
    response.json(await read(response, (database) => mostUnanswered(database, UNANSWERED_SHOWN)));
  });
  return router;
}
