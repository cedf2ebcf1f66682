import express, { type RequestHandler, Router } from "express";
import type { Edge } from "../http/edge.ts";
import { Rejection } from "../http/rejection.ts";
import { LARGEST_REQUEST } from "../http/validate/askRequest.ts";

/** POST /mcp: the Model Context Protocol without sessions, each message a request of its own. */
export function mcpRoutes(edge: Edge): RequestHandler {
  const router = Router();
  router.use(edge.rateLimit.middleware);
  router.post("/", express.json({ limit: LARGEST_REQUEST }), async (request, response) => {
    // A batch would be many questions under one count.
    if (Array.isArray(request.body)) {
      throw new Rejection(400, "invalid-request", "一次只能发一条消息，不支持批量。");
    }
    // The protocol's library takes a third of a second to load: not at every start.
    const { answerMessage } = await import("./answerMessage.ts");
    await answerMessage(edge, request, response);
  });
  router.use((_request, response) => {
    response.setHeader("Allow", "POST");
    throw new Rejection(405, "method-not-allowed", "这里只接受 POST。");
  });
  return router;
}
