import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startEdge, type TestEdge } from "./testing/startEdge.ts";

const PATIENCE = { headersMs: 400, requestMs: 800, silenceMs: 1_500, lookEveryMs: 50 };
const DROP_EVERY_MS = 100;

let edge: TestEdge;
let sockets: Socket[];
beforeEach(async () => {
  sockets = [];
  edge = await startEdge({ patience: PATIENCE });
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await edge.stop();
});

/** @returns all that the server says until it closes the connection */
async function converse(send: (socket: Socket) => void): Promise<string> {
  const socket = connect(Number(new URL(edge.url).port), "127.0.0.1");
  sockets.push(socket);
  let heard = "";
  socket.on("data", (bytes) => (heard += bytes));
  socket.on("error", () => {});
  send(socket);
  await new Promise((resolve) => socket.once("close", resolve));
  return heard;
}

/** One byte after the other, as a client does that wants to keep the server waiting. */
function drip(socket: Socket, text: string): void {
  let at = 0;
  const timer = setInterval(() => socket.write(text[at++ % text.length] ?? ""), DROP_EVERY_MS);
  socket.once("close", () => clearInterval(timer));
}

const POST = "POST /api/ask HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";

it.each<[string, (socket: Socket) => void, string, string]>([
  [
    "headers that never end",
    (socket) => drip(socket, "GET / HTTP/1.1\r\nHost: a\r\nX: y"),
    "408",
    "too-slow",
  ],
  [
    "a body that never ends",
    (socket) => {
      socket.write(`${POST}Content-Length: 9999\r\n\r\n`);
      drip(socket, "{ ");
    },
    "408",
    "too-slow",
  ],
  [
    "what is no HTTP",
    (socket) => socket.write("\x16\x03\x01\0\0\0\r\n\r\n"),
    "400",
    "invalid-request",
  ],
  ["no host", (socket) => socket.write("GET /healthz HTTP/1.1\r\n\r\n"), "400", ""],
  [
    "two lengths, which a proxy may read otherwise",
    (socket) => socket.write(`${POST}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}`),
    "400",
    "invalid-request",
  ],
  [
    "headers of 100 kB",
    (socket) => socket.write(`GET / HTTP/1.1\r\nHost: a\r\nX: ${"y".repeat(100_000)}\r\n\r\n`),
    "431",
    "too-long",
  ],
  [
    "an address of 100 kB",
    (socket) =>
      socket.write(`GET /api/search?q=${"y".repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`),
    "431",
    "too-long",
  ],
])("ends a connection with %s, and says why", async (_what, send, status, code) => {
  const heard = await converse(send);
  expect(heard).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  if (code) {
    const { error } = JSON.parse(heard.slice(heard.indexOf("{")));
    expect(error).toEqual({ code, message: expect.stringMatching(/\p{Script=Han}.*。$/u) });
  }
});

it("ends a connection that says nothing at all", async () => {
  expect(await converse(() => {})).toMatch(/^$|^HTTP\/1.1 408/);
});

it("answers others meanwhile", async () => {
  const slow = Array.from({ length: 200 }, () =>
    converse((socket) => drip(socket, "GET / HTTP/1.1\r\nHost: a\r\nX: y")),
  );
  expect((await edge.ask({ question: "房租？" })).status).toBe(200);
  await Promise.all(slow);
});
