import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { failures, json } from "../responses.ts";

const message = z.looseObject({ jsonrpc: z.literal("2.0") }).describe("一条 JSON-RPC 消息。");

/** For other assistants. */
export const mcpPaths: ZodOpenApiPathsObject = {
  "/mcp": {
    post: {
      tags: ["MCP"],
      summary: "供其他助手调用的工具",
      description:
        "模型上下文协议（Model Context Protocol）的 Streamable HTTP，不保持会话。工具有 ask、search、read_clause；Accept 须同时含 application/json 和 text/event-stream。",
      requestBody: { required: true, content: { "application/json": { schema: message } } },
      responses: {
        200: json("对请求的答复。", message),
        202: { description: "通知已收到。" },
        ...failures(400, 413, 415),
      },
    },
  },
};
