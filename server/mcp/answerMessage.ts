import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import type { Request, Response } from "express";
import type { Edge } from "../http/edge.ts";
import { createPolicyServer } from "./createPolicyServer.ts";

/** One message of the protocol over HTTP, which the limit of requests has let through already. */
export async function answerMessage(
  edge: Edge,
  request: Request,
  response: Response,
): Promise<void> {
  const server = createPolicyServer(
    edge,
    () => response.locals,
    async () => {},
  );
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
  response.once("close", () => void server.close());
  // Its types were not made for exactOptionalPropertyTypes.
  await server.connect(transport as Transport);
  await transport.handleRequest(request, response, request.body);
}
