import express, { type RequestHandler, Router } from "express";
import type { Edge } from "../edge.ts";
import { Rejection } from "../rejection.ts";
import { LARGEST_REQUEST } from "../validate/askRequest.ts";
import { LARGEST_FEEDBACK } from "../validate/feedbackRequest.ts";
import { askRoute } from "./ask.ts";
import { descriptionRoutes } from "./description.ts";
import { documentRoute } from "./document.ts";
import { documentsRoute } from "./documents.ts";
import { feedbackRoute } from "./feedback.ts";
import { measureRoute } from "./measure.ts";
import { measuresCsvRoute, measuresExcelRoute } from "./measureDownloads.ts";
import { measuresRoute } from "./measures.ts";
import { officeRoutes } from "./office.ts";
import { officeCalendarRoute, officeRoute, officesRoute } from "./offices.ts";
import { searchRoute } from "./search.ts";

/** Everything under /api. The limit comes first: a body that is too much is not even read. */
export function apiRoutes(edge: Edge): RequestHandler {
  const router = Router();
  router.use(edge.rateLimit.middleware);
  router.post("/feedback", express.json({ limit: LARGEST_FEEDBACK }), feedbackRoute(edge));
  router.use(express.json({ limit: LARGEST_REQUEST }));
  router.post("/ask", askRoute(edge));
  router.get("/search", searchRoute(edge));
  router.get("/documents", documentsRoute(edge));
  router.get("/documents/:number", documentRoute(edge));
  router.get("/measures", measuresRoute(edge));
  router.get("/measures.csv", measuresCsvRoute(edge));
  router.get("/measures.xlsx", measuresExcelRoute(edge));
  router.get("/measures/:id", measureRoute(edge));
  router.get("/offices", officesRoute(edge));
  router.get("/offices/:office", officeRoute(edge));
  router.get("/offices/:office/deadlines.ics", officeCalendarRoute(edge));
  router.use("/office", officeRoutes(edge));
  router.use(descriptionRoutes(edge));
  router.use(() => {
    throw new Rejection(404, "not-found", "没有这个接口。");
  });
  return router;
}
