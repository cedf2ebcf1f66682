import type { Server as HttpServer } from "node:http";
import type { Express } from "express";
import proxyAddress from "proxy-addr";
import { Server } from "socket.io";
import type { ClientToServerEvents, ServerToClientEvents } from "../../../core/protocol.ts";
import type { Edge } from "../edge.ts";
import { LARGEST_REQUEST } from "../validate/askRequest.ts";
import { converse } from "./converse.ts";
import { redisAdapter } from "./redisAdapter.ts";

export type SocketServer = Server<ClientToServerEvents, ServerToClientEvents>;

/** The app lends its rule of which proxies to trust, so that a client has one address in both transports. */
export function attachSockets(server: HttpServer, app: Express, edge: Edge): SocketServer {
  const origins = edge.settings.CORS_ORIGINS;
  const sockets: SocketServer = new Server(server, {
    maxHttpBufferSize: LARGEST_REQUEST,
    serveClient: false,
    ...(edge.redis && { adapter: redisAdapter(edge.redis) }),
    ...(origins.length > 0 && { cors: { origin: [...origins] } }),
  });
  const trust = app.get("trust proxy fn");
  sockets.on("connection", (socket) => {
    converse(socket, edge, proxyAddress(socket.request, trust));
  });
  return sockets;
}
