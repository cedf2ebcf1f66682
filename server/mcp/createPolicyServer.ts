import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
  CallToolRequestSchema,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
} from "@modelcontextprotocol/sdk/types.js";
import packageFile from "../../package.json" with { type: "json" };
import type { Edge } from "../http/edge.ts";
import type { RateLimit } from "../http/rateLimit.ts";
import { rejectionOf } from "../http/rejectionOf.ts";
import type { RequestContext } from "../http/requestContext.ts";
import { definitionOf } from "./definitionOf.ts";
import { askTool } from "./tools/askTool.ts";
import { readClauseTool } from "./tools/readClauseTool.ts";
import { searchTool } from "./tools/searchTool.ts";

const INSTRUCTIONS =
  "查政府公报中的政策：先用 ask 提问；要看更多条款用 search，要读条款全文用 read_clause。只说条款里写明的，并写出发文字号和条款。";

/**
 * One connection of the Model Context Protocol. The SDK's plain server and not its `McpServer`, which
 * words wrong arguments in English: here they are told as everywhere else.
 * @param contextOf opens the context of one call
 * @param admit counts the call against the client's limit; throws the Rejection that turns it away
 */
export function createPolicyServer(
  edge: Edge,
  contextOf: () => RequestContext,
  admit: RateLimit["admit"],
): Server {
  const tools = [askTool(edge), searchTool(edge), readClauseTool(edge)];
  const { name, version } = packageFile;
  const server = new Server(
    { name, version, title: "政策问答" },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(definitionOf) }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (!tool) throw new McpError(ErrorCode.InvalidParams, `没有这个工具：${params.name}。`);
    const context = contextOf();
    try {
      await admit(context.client);
      const { text, structured } = await tool.call(params.arguments ?? {}, context, signal);
      return { content: [{ type: "text", text }], structuredContent: structured };
    } catch (thrown) {
      const { message } = rejectionOf(thrown, context.requestId, context.log);
      return { content: [{ type: "text", text: message }], isError: true };
    }
  });
  return server;
}
