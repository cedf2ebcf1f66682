import type { z } from "zod";
import type { ZodOpenApiResponseObject, ZodOpenApiResponsesObject } from "zod-openapi";
import { errorBody } from "../../contract/error.ts";

const RETRY_AFTER = {
  "Retry-After": { description: "几秒后可以再试。", schema: { type: "integer" } },
} as const;

function failure(id: string, description: string, headers = {}): ZodOpenApiResponseObject {
  return { id, description, headers, content: { "application/json": { schema: errorBody } } };
}

export const FAILURES = {
  400: failure("BadRequest", "请求的内容不正确。"),
  401: failure("WrongToken", "没有口令，或口令不对。"),
  404: failure("NotFound", "没有所要的东西。"),
  413: failure("TooLong", "问题或请求过长。"),
  415: failure("UnsupportedEncoding", "请求的编码不受支持。"),
  429: failure("RateLimited", "请求过于频繁。", RETRY_AFTER),
  500: failure("Fault", "服务出了故障；message 中有编号，可凭它查日志。"),
  503: failure("Unavailable", "正在启动或停止，请稍后再试。", RETRY_AFTER),
  504: failure("TooSlow", "回答用时过长，已停止。"),
} as const;

/** What any interface may answer, and what only some do. */
export function failures(...statuses: readonly (keyof typeof FAILURES)[]) {
  const possible = [...statuses, 429, 500, 503] as const;
  return Object.fromEntries(
    possible.map((status) => [status, FAILURES[status]]),
  ) as ZodOpenApiResponsesObject;
}

export function json(description: string, schema: z.ZodType): ZodOpenApiResponseObject {
  return { description, content: { "application/json": { schema } } };
}

/** A body that is no JSON, by its media type. */
export function file(description: string, mediaType: string): ZodOpenApiResponseObject {
  return { description, content: { [mediaType]: { schema: { type: "string" } } } };
}
