import { io, type Socket } from "socket.io-client";
import type { ClientToServerEvents, ServerToClientEvents } from "../../../core/protocol.ts";
import type { Assistant } from "../../assistant.ts";
import type { QuestionObserver } from "../../observe/questionRecord.ts";
import type { Redis } from "../../redis/connectRedis.ts";
import { readSettings } from "../../settings/settings.ts";
import { createLogger } from "../../start/createLogger.ts";
import { listen } from "../../start/listen.ts";
import { stop } from "../../start/stop.ts";
import { createApp } from "../createApp.ts";
import { createEdge } from "../createEdge.ts";
import { createHttpServer, type Patience } from "../createHttpServer.ts";
import { attachSockets } from "../sockets/attachSockets.ts";
import { fakeAssistant } from "./fakeAssistant.ts";

export type TestClient = Socket<ServerToClientEvents, ClientToServerEvents>;

interface Start {
  readonly assistant?: Partial<Assistant>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly pageFolder?: string;
  readonly observers?: readonly QuestionObserver[];
  readonly redis?: Redis;
  readonly patience?: Patience;
  /** Leaves the edge as it is before the index is loaded. */
  readonly unloaded?: boolean;
}

/** The real edge on a free port over a fake assistant; what it logged is kept for the test to read. */
export async function startEdge({
  assistant,
  environment,
  pageFolder,
  unloaded,
  observers,
  redis,
  patience,
}: Start = {}) {
  const logged: string[] = [];
  const settings = readSettings({ ...environment });
  const logger = createLogger(settings, { write: (line) => void logged.push(line) });
  const edge = createEdge(settings, logger, observers, redis);
  if (!unloaded) edge.readiness.loaded({ ...fakeAssistant, ...assistant });
  const app = createApp(edge, pageFolder);
  const server = createHttpServer(app, patience);
  const sockets = attachSockets(server, app, edge);
  const url = await listen(server, "127.0.0.1", 0);
  return {
    url,
    edge,
    sockets,
    logged,
    stop: () => stop(server, sockets, edge),
    ask: (body: unknown, headers: Record<string, string> = {}) =>
      fetch(`${url}/api/ask`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    connect: (extraHeaders: Record<string, string> = {}): TestClient =>
      io(url, { transports: ["websocket"], reconnection: false, forceNew: true, extraHeaders }),
  };
}

export type TestEdge = Awaited<ReturnType<typeof startEdge>>;
