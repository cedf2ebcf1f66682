import type { RequestHandler } from "express";
import type { Edge } from "../edge.ts";
import { Rejection } from "../rejection.ts";

const LONGEST_NUMBER = 100;

/** GET /api/documents/:number — 朔政办发〔2022〕18号 in any style of brackets. */
export function documentRoute(edge: Edge): RequestHandler<{ number: string }> {
  return async (request, response) => {
    const { number } = request.params;
    const assistant = await edge.readiness.assistant();
    const found = number.length <= LONGEST_NUMBER ? assistant.document(number) : undefined;
    if (!found) throw new Rejection(404, "document-not-found", "没有这个发文字号的文件。");
    response.json(found);
  };
}
