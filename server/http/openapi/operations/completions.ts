import { z } from "zod";
import type { ZodOpenApiPathsObject, ZodOpenApiResponsesObject } from "zod-openapi";
import {
  completion,
  completionChunk,
  completionError,
  model,
  modelList,
} from "../../../contract/completion.ts";
import { completionRequest } from "../../validate/completionRequest.ts";
import { FAILURES, json } from "../responses.ts";

const COMPLETION = {
  description: "回答；stream 为 true 时是一连串事件，每个 data 是一块，最后是 [DONE]。",
  content: {
    "application/json": { schema: completion },
    "text/event-stream": { schema: completionChunk },
  },
};

/** What programs that speak OpenAI's protocol find. */
export const completionPaths: ZodOpenApiPathsObject = {
  "/v1/chat/completions": {
    post: {
      tags: ["OpenAI 兼容接口"],
      summary: "提问（OpenAI 格式）",
      description:
        "供任何 OpenAI 客户端使用，base_url 填本服务的 /v1，密钥随意。回答与 /api/ask 相同，完整的引用在 policy_answer 里。",
      requestBody: {
        required: true,
        content: { "application/json": { schema: completionRequest } },
      },
      responses: { 200: COMPLETION, ...failuresOf(400, 413, 415, 504) },
    },
  },
  "/v1/models": {
    get: {
      tags: ["OpenAI 兼容接口"],
      summary: "可选的模型",
      responses: { 200: json("只有一个。", modelList), ...failuresOf() },
    },
  },
  "/v1/models/{model}": {
    get: {
      tags: ["OpenAI 兼容接口"],
      summary: "一个模型",
      requestParams: { path: z.object({ model: z.string().meta({ example: "policy-answers" }) }) },
      responses: { 200: json("模型。", model), ...failuresOf(404) },
    },
  },
};

/** The same failures as elsewhere, in OpenAI's form. */
function failuresOf(...statuses: readonly (keyof typeof FAILURES)[]) {
  const possible = [...statuses, 429, 500, 503] as const;
  return Object.fromEntries(
    possible.map((status) => {
      const { description, headers } = FAILURES[status];
      return [status, { ...json(description, completionError), headers }];
    }),
  ) as ZodOpenApiResponsesObject;
}
