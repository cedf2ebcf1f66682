import type { RequestHandler } from "express";
import type { Edge } from "../edge.ts";
import { Rejection } from "../rejection.ts";
import { today } from "../today.ts";
import { validateAsOf } from "../validate/measuresQuery.ts";

/** GET /api/measures/:id — the id is the clause's, escaped. */
export function measureRoute(edge: Edge): RequestHandler<{ id: string }> {
  return async (request, response) => {
    const asOf = validateAsOf(request.query, today());
    const { measures } = await edge.readiness.assistant();
    const found = measures.measure(request.params.id, asOf);
    if (!found) throw new Rejection(404, "measure-not-found", "没有这条措施。");
    response.json(found);
  };
}
