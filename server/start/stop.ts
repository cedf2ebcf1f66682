import type { Server } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import type { Edge } from "../http/edge.ts";
import type { SocketServer } from "../http/sockets/questionHolders.ts";

/** Longer than an answer takes as a rule, shorter than a supervisor's patience. */
const GRACE_MS = 5_000;
const LAST_WORDS_MS = 300;

/**
 * No new connections; running answers end, or are ended after the grace; sockets are closed in a way
 * that makes their clients look for the service again.
 */
export async function stop(server: Server, sockets: SocketServer, edge: Edge): Promise<void> {
  edge.readiness.stopping();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  await edge.running.finish(GRACE_MS);
  await sockets.close();
  await Promise.race([closed, delay(LAST_WORDS_MS)]);
  server.closeAllConnections();
  await edge.unanswered.flush();
  await edge.feedback.close();
}
