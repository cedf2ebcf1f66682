import { z } from "zod";
import type { ZodOpenApiPathsObject, ZodOpenApiResponseObject } from "zod-openapi";
import { feedbackPage, unansweredQuestion } from "../../../contract/feedback.ts";
import { chosenFeedback, feedbackFilter } from "../../validate/officeQuery.ts";
import { failures, file, json } from "../responses.ts";

export const OFFICE_TOKEN_SCHEME = "officeToken";

/** What the office that runs the service sees, with its token. */
export const officePaths: ZodOpenApiPathsObject = {
  "/api/office/feedback": {
    get: {
      ...forOffice("收到的意见", json("一页意见。", feedbackPage)),
      requestParams: { query: feedbackFilter },
    },
  },
  "/api/office/golden": {
    get: {
      ...forOffice("导出所选意见，供补充评测问题", file("每行一条 JSON。", "application/jsonl")),
      requestParams: { query: chosenFeedback },
    },
  },
  "/api/office/unanswered": {
    get: forOffice("没有答上的问题", json("问得多的在前。", z.array(unansweredQuestion))),
  },
};

function forOffice(summary: string, found: ZodOpenApiResponseObject) {
  return {
    tags: ["工作页"],
    summary,
    description: "需要口令（设置 OFFICE_TOKEN）；没有设置时这个接口不存在（404）。",
    security: [{ [OFFICE_TOKEN_SCHEME]: [] }],
    responses: { 200: found, ...failures(400, 401, 404) },
  };
}
