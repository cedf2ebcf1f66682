import type { RequestHandler } from "express";
import type { Edge } from "../edge.ts";

/** GET /api/documents */
export function documentsRoute(edge: Edge): RequestHandler {
  return async (_request, response) => {
    const assistant = await edge.readiness.assistant();
    response.json(assistant.documents());
  };
}
