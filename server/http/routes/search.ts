import type { RequestHandler } from "express";
import type { SearchResponse } from "../../../core/protocol.ts";
import type { Edge } from "../edge.ts";
import { validateSearchQuery } from "../validate/searchQuery.ts";

/** GET /api/search?q=&k=&explain= */
export function searchRoute(edge: Edge): RequestHandler {
  return async (request, response) => {
    const { q, k, explain } = validateSearchQuery(
      request.query,
      edge.settings.MAX_QUESTION_CHARACTERS,
    );
    const assistant = await edge.readiness.assistant();
    const body: SearchResponse = { hits: await assistant.search(q, k, explain) };
    response.json(body);
  };
}
