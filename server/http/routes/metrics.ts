import { type RequestHandler, Router } from "express";
import type { Edge } from "../edge.ts";
import { isFromThisMachine } from "../isFromThisMachine.ts";
import { requireOfficeToken } from "../middleware/requireOfficeToken.ts";

/**
 * GET /metrics: for whoever asks from this machine itself, with the office's token from elsewhere, for
 * anybody only with METRICS_PUBLIC=true. Guesses at the token count against the limit of requests.
 */
export function metricsRoute({ settings, rateLimit, metrics }: Edge): RequestHandler {
  const router = Router();
  const { METRICS_PUBLIC, OFFICE_TOKEN } = settings;
  const fromElsewhere =
    (handler: RequestHandler): RequestHandler =>
    (request, response, next) => {
      if (METRICS_PUBLIC || isFromThisMachine(request)) next();
      else handler(request, response, next);
    };
  router.get(
    "/metrics",
    fromElsewhere(rateLimit.middleware),
    fromElsewhere(requireOfficeToken(OFFICE_TOKEN)),
    async (_request, response) => {
      response.setHeader("Cache-Control", "no-store");
      response.type(metrics.contentType).send(await metrics.text());
    },
  );
  return router;
}
