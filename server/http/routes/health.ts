import { type RequestHandler, Router } from "express";
import type { Edge } from "../edge.ts";

/** GET /healthz: the process is alive. GET /readyz: it can answer. */
export function healthRoutes(edge: Edge): RequestHandler {
  const router = Router();
  router.get("/healthz", (_request, response) => {
    response.json({ status: "alive" });
  });
  router.get("/readyz", (_request, response) => {
    edge.readiness.check();
    response.json({ status: "ready" });
  });
  return router;
}
