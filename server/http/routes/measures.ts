import type { RequestHandler } from "express";
import type { Edge } from "../edge.ts";
import { today } from "../today.ts";
import { validateMeasuresQuery } from "../validate/measuresQuery.ts";

/** GET /api/measures?person=&trade=&size=&place=&kind=&office=&asOf=&q= */
export function measuresRoute(edge: Edge): RequestHandler {
  return async (request, response) => {
    const longest = edge.settings.MAX_QUESTION_CHARACTERS;
    const query = validateMeasuresQuery(request.query, longest, today());
    const { measures } = await edge.readiness.assistant();
    response.json(measures.find(query));
  };
}
