import express, { type RequestHandler, Router } from "express";
import type { Edge } from "../edge.ts";
import { Rejection } from "../rejection.ts";
import { LARGEST_REQUEST } from "../validate/askRequest.ts";
import { completionsRoute } from "./completionsRoute.ts";
import { modelRoute, modelsRoute } from "./models.ts";
import { reportCompletionFailures } from "./reportCompletionFailures.ts";

/** Everything under /v1, for programs that speak OpenAI's protocol; a key they send is not looked at. */
export function completionRoutes(edge: Edge): RequestHandler {
  const router = Router();
  router.use(edge.rateLimit.middleware);
  router.use(express.json({ limit: LARGEST_REQUEST }));
  router.post("/chat/completions", completionsRoute(edge));
  router.get("/models", modelsRoute());
  router.get("/models/:model", modelRoute());
  router.use(() => {
    throw new Rejection(
      404,
      "not-found",
      "没有这个接口；有的是 /v1/chat/completions 和 /v1/models。",
    );
  });
  router.use(reportCompletionFailures);
  return router;
}
