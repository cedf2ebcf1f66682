import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import pino from "pino";
import { openIndexStore } from "../../core/index/openIndexStore.ts";
import { createEdge } from "../http/createEdge.ts";
import { openTracing } from "../observe/tracing/openTracing.ts";
import type { Settings } from "../settings/settings.ts";
import { createLogger } from "../start/createLogger.ts";
import { prepare } from "../start/prepare.ts";
import { stopOnSignal } from "../start/stopOnSignal.ts";
import { createPolicyServer } from "./createPolicyServer.ts";

const STANDARD_ERROR = 2;
/** Whoever has the standard streams sits at this machine. */
const CLIENT = "127.0.0.1";
const GRACE_MS = 1_000;

/**
 * Speaks the protocol on the standard streams until the client closes them. Standard output belongs to
 * the protocol: logs and progress go to standard error. The greeting is answered at once; a call that
 * comes while the index is still being built waits for it, as a question over HTTP does.
 */
export async function serveStandardStreams(settings: Settings): Promise<void> {
  const stopping = AbortSignal.any([stopOnSignal(), closingOf(process.stdin)]);
  const tracing = await openTracing(settings);
  const logger = createLogger(settings, pino.destination(STANDARD_ERROR));
  const edge = createEdge(settings, logger, tracing ? [tracing] : []);
  const store = await openIndexStore(settings);
  const contextOf = () => {
    const requestId = randomUUID();
    const log = edge.logger.child({ requestId, transport: "mcp" });
    return { requestId, log, client: CLIENT };
  };
  const server = createPolicyServer(edge, contextOf, edge.rateLimit.admit);
  await server.connect(new StdioServerTransport());
  const stopped = stopping.aborted ? undefined : once(stopping, "abort");
  const loading = prepare(edge, store, false, stopping, process.stderr);
  await Promise.race([stopped, Promise.all([loading, stopped])]);
  edge.readiness.stopping();
  await edge.running.finish(GRACE_MS);
  await server.close();
  await edge.unanswered.flush();
  await edge.feedback.close();
  await store.close();
  await tracing?.close();
}

/** A client ends its server by closing the stream to it. */
function closingOf(input: NodeJS.ReadStream): AbortSignal {
  const controller = new AbortController();
  input.once("end", () => controller.abort());
  input.once("close", () => controller.abort());
  return controller.signal;
}
