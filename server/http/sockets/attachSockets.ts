import type { Server as HttpServer } from "node:http";
import type { Express } from "express";
import { ipKeyGenerator } from "express-rate-limit";
import proxyAddress from "proxy-addr";
import { Server } from "socket.io";
import type { Edge } from "../edge.ts";
import { LARGEST_REQUEST } from "../validate/askRequest.ts";
import { converse } from "./converse.ts";
import { limitConnections } from "./limitConnections.ts";
import { QuestionHolders, type SocketServer } from "./questionHolders.ts";
import { redisAdapter } from "./redisAdapter.ts";

/** For a connection to become a socket; every client of ours asks at once. */
const JOIN_MS = 10_000;

/** The app lends its rule of which proxies to trust, so that a client has one address in both transports. */
export function attachSockets(server: HttpServer, app: Express, edge: Edge): SocketServer {
  const { CORS_ORIGINS: origins, MAX_CONNECTIONS, MAX_CONNECTIONS_PER_CLIENT } = edge.settings;
  const sockets: SocketServer = new Server(server, {
    maxHttpBufferSize: LARGEST_REQUEST,
    serveClient: false,
    connectTimeout: JOIN_MS,
    ...(edge.redis && { adapter: redisAdapter(edge.redis) }),
    ...(origins.length > 0 && { cors: { origin: [...origins] } }),
  });
  const trust = app.get("trust proxy fn");
  const limits = { inAll: MAX_CONNECTIONS, perClient: MAX_CONNECTIONS_PER_CLIENT };
  limitConnections(sockets, limits, (request) => ipKeyGenerator(proxyAddress(request, trust)));
  const desk = { edge, holders: new QuestionHolders(sockets, { alone: !edge.redis }) };
  sockets.on("connection", (socket) => {
    converse(socket, desk, proxyAddress(socket.request, trust));
  });
  return sockets;
}
