import type { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { answerResult } from "../../../contract/answer.ts";
import { feedbackReceipt } from "../../../contract/feedback.ts";
import { searchResponse } from "../../../contract/search.ts";
import { askRequest } from "../../validate/askRequest.ts";
import { feedbackRequest } from "../../validate/feedbackRequest.ts";
import { searchQuery } from "../../validate/searchQuery.ts";
import { failures, json } from "../responses.ts";

/** Questions, search, and what people think of an answer. */
export function askingPaths(longestQuestion: number): ZodOpenApiPathsObject {
  return {
    "/api/ask": {
      post: {
        tags: ["问答"],
        summary: "提问",
        description:
          "回答的每一句都有条款为据。文件没有规定的，拒答也是正常的回答（200，status 为 refused）。",
        requestBody: jsonBody(askRequest(longestQuestion)),
        responses: { 200: json("回答。", answerResult), ...failures(400, 413, 415, 504) },
      },
    },
    "/api/search": {
      get: {
        tags: ["问答"],
        summary: "检索条款",
        requestParams: { query: searchQuery(longestQuestion) },
        responses: { 200: json("检索结果。", searchResponse), ...failures(400, 413) },
      },
    },
    "/api/feedback": {
      post: {
        tags: ["问答"],
        summary: "对一次回答提意见",
        description: "身份证号、手机号、银行卡号在存盘前遮去。",
        requestBody: jsonBody(feedbackRequest(longestQuestion)),
        responses: { 201: json("已存盘。", feedbackReceipt), ...failures(400, 413, 415) },
      },
    },
  };
}

function jsonBody(schema: z.ZodType) {
  return { required: true, content: { "application/json": { schema } } };
}
