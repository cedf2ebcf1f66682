import { createServer, type RequestListener, type Server } from "node:http";
import type { Duplex } from "node:stream";
import type { ErrorBody } from "../../core/protocol.ts";

/** How long a client may take; a slow one costs a connection, and a few thousand of them would cost all. */
export interface Patience {
  readonly headersMs: number;
  readonly requestMs: number;
  /** Without a byte in either direction; longer than the longest answer is in the making. */
  readonly silenceMs: number;
  readonly lookEveryMs: number;
}

const PATIENCE: Patience = {
  headersMs: 10_000,
  requestMs: 30_000,
  silenceMs: 150_000,
  lookEveryMs: 2_000,
};

type Answer = readonly [status: string, code: string, message: string];

const TOO_SLOW: Answer = ["408 Request Timeout", "too-slow", "请求没有在限定时间内发送完。"];
const TOO_LARGE: Answer = ["431 Request Header Fields Too Large", "too-long", "网址或请求头过长。"];
const NO_REQUEST: Answer = ["400 Bad Request", "invalid-request", "这不是一个 HTTP 请求。"];

const ANSWERS: Readonly<Record<string, Answer>> = {
  ERR_HTTP_REQUEST_TIMEOUT: TOO_SLOW,
  HPE_HEADER_OVERFLOW: TOO_LARGE,
};

/** The server under the app: what never becomes a request is ended here, and told why like any other. */
export function createHttpServer(app: RequestListener, patience: Patience = PATIENCE): Server {
  const server = createServer(
    {
      headersTimeout: patience.headersMs,
      requestTimeout: patience.requestMs,
      connectionsCheckingInterval: patience.lookEveryMs,
    },
    app,
  );
  server.setTimeout(patience.silenceMs);
  server.on("clientError", (fault: NodeJS.ErrnoException, socket) => {
    if (fault.code === "ECONNRESET" || !socket.writable) socket.destroy();
    else say(ANSWERS[fault.code ?? ""] ?? NO_REQUEST, socket);
  });
  return server;
}

function say([status, code, message]: Answer, socket: Duplex): void {
  const body = JSON.stringify({ error: { code, message } } satisfies ErrorBody);
  const head = [
    `HTTP/1.1 ${status}`,
    "Content-Type: application/json; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => socket.destroy());
}
