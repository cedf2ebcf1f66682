import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { measureDetail, measuresResponse } from "../../../contract/measures.ts";
import { officeSummary, officeView } from "../../../contract/offices.ts";
import { asOfQuery, measuresQuery } from "../../validate/measuresQuery.ts";
import { failures, file, json } from "../responses.ts";

const EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const id = z.string().meta({
  description: "措施编号，即条款编号。",
  example: "朔政办发〔2022〕18号#一.13",
});
const office = z.string().meta({ description: "单位名称。", example: "市税务局" });

/** Measures, and the offices that carry them out. */
export function measurePaths(longestQuestion: number): ZodOpenApiPathsObject {
  const requestParams = { query: measuresQuery(longestQuestion) };
  return {
    "/api/measures": {
      get: {
        tags: ["措施"],
        summary: "哪些措施适用",
        requestParams,
        responses: { 200: json("找到的措施。", measuresResponse), ...failures(400, 413) },
      },
    },
    "/api/measures.csv": {
      get: {
        tags: ["措施"],
        summary: "下载措施（CSV）",
        requestParams,
        responses: { 200: file("表格。", "text/csv"), ...failures(400, 413) },
      },
    },
    "/api/measures.xlsx": {
      get: {
        tags: ["措施"],
        summary: "下载措施（Excel）",
        requestParams,
        responses: { 200: file("表格。", EXCEL), ...failures(400, 413) },
      },
    },
    "/api/measures/{id}": {
      get: {
        tags: ["措施"],
        summary: "一条措施",
        requestParams: { path: z.object({ id }), query: asOfQuery },
        responses: { 200: json("措施。", measureDetail), ...failures(400, 404) },
      },
    },
    ...officePaths,
  };
}

const officePaths: ZodOpenApiPathsObject = {
  "/api/offices": {
    get: {
      tags: ["措施"],
      summary: "责任单位",
      responses: { 200: json("全部责任单位。", z.array(officeSummary)), ...failures() },
    },
  },
  "/api/offices/{office}": {
    get: {
      tags: ["措施"],
      summary: "一个单位的任务和时限",
      requestParams: { path: z.object({ office }) },
      responses: { 200: json("任务和时限。", officeView), ...failures(400, 404) },
    },
  },
  "/api/offices/{office}/deadlines.ics": {
    get: {
      tags: ["措施"],
      summary: "下载一个单位的时限（日历）",
      requestParams: { path: z.object({ office }) },
      responses: { 200: file("日历。", "text/calendar"), ...failures(400, 404) },
    },
  },
};
