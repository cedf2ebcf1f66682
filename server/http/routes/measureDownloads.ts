import type { RequestHandler } from "express";
import type { MeasuresResponse } from "../../../core/measureProtocol.ts";
import { matchesToSave } from "../../measures/download/measureRows.ts";
import { measuresCsv } from "../../measures/download/measuresCsv.ts";
import { measuresExcel } from "../../measures/download/measuresExcel.ts";
import type { Edge } from "../edge.ts";
import { today } from "../today.ts";
import { validateMeasuresQuery } from "../validate/measuresQuery.ts";
import { attachmentNamed } from "./attachmentNamed.ts";

const EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** GET /api/measures.csv, with the query of /api/measures */
export function measuresCsvRoute(edge: Edge): RequestHandler {
  return async (request, response) => {
    const found = await findFor(edge, request.query);
    response.setHeader("Content-Disposition", attachmentNamed(`政策措施-${found.asOf}.csv`));
    response.type("text/csv").send(measuresCsv(matchesToSave(found)));
  };
}

/** GET /api/measures.xlsx */
export function measuresExcelRoute(edge: Edge): RequestHandler {
  return async (request, response) => {
    const found = await findFor(edge, request.query);
    response.setHeader("Content-Disposition", attachmentNamed(`政策措施-${found.asOf}.xlsx`));
    response.type(EXCEL).send(await measuresExcel(matchesToSave(found)));
  };
}

async function findFor(edge: Edge, query: Record<string, unknown>): Promise<MeasuresResponse> {
  const wanted = validateMeasuresQuery(query, edge.settings.MAX_QUESTION_CHARACTERS, today());
  const { measures } = await edge.readiness.assistant();
  return measures.find(wanted);
}
