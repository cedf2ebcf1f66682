import type { RequestHandler } from "express";
import type { OfficeView } from "../../../core/measureProtocol.ts";
import { deadlineCalendar } from "../../measures/download/deadlineCalendar.ts";
import type { Edge } from "../edge.ts";
import { Rejection } from "../rejection.ts";
import { attachmentNamed } from "./attachmentNamed.ts";

/** GET /api/offices */
export function officesRoute(edge: Edge): RequestHandler {
  return async (_request, response) => {
    const { measures } = await edge.readiness.assistant();
    response.json(measures.offices());
  };
}

/** GET /api/offices/:office */
export function officeRoute(edge: Edge): RequestHandler<{ office: string }> {
  return async (request, response) => {
    response.json(await viewOf(edge, request.params.office));
  };
}

/** GET /api/offices/:office/deadlines.ics */
export function officeCalendarRoute(edge: Edge): RequestHandler<{ office: string }> {
  return async (request, response) => {
    const view = await viewOf(edge, request.params.office);
    const calendar = await deadlineCalendar(view);
    response.setHeader("Content-Disposition", attachmentNamed(`${view.office}时限.ics`));
    response.type("text/calendar").send(calendar);
  };
}

async function viewOf(edge: Edge, office: string): Promise<OfficeView> {
  const { measures } = await edge.readiness.assistant();
  const view = measures.office(office);
  if (!view) throw new Rejection(404, "office-not-found", "公报中没有这个责任单位。");
  return view;
}
