import type { IncomingMessage } from "node:http";
import type { Rejection } from "../rejection.ts";
import { ConnectionCounts, type ConnectionLimits } from "./connectionCounts.ts";
import type { SocketServer } from "./questionHolders.ts";

/**
 * Counts connections and not sockets: one that never joins counts as well, until Socket.IO's patience
 * with it ends. Who is one too many hears the reason as `connect_error`, and the connection is closed.
 */
export function limitConnections(
  sockets: SocketServer,
  limits: ConnectionLimits,
  clientOf: (request: IncomingMessage) => string,
): void {
  const counts = new ConnectionCounts(limits);
  const refusals = new WeakMap<object, Rejection>();
  sockets.engine.on("connection", (connection) => {
    const client = clientOf(connection.request);
    const refusal = counts.enter(client);
    if (refusal) refusals.set(connection, refusal);
    else connection.once("close", () => counts.leave(client));
  });
  sockets.use((socket, next) => {
    const refusal = refusals.get(socket.conn);
    if (!refusal) return next();
    next(Object.assign(new Error(refusal.message), { data: { code: refusal.code } }));
    // Socket.IO sends the reason a tick later.
    setImmediate(() => socket.conn.close());
  });
}
