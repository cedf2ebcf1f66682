import fc from "fast-check";
import { io } from "socket.io-client";
import { type RawRequest, sendRaw } from "./rawRequest.ts";
import type { TestClient } from "./startEdge.ts";

const ROUTES = [
  "/api/ask /api/feedback /v1/chat/completions /v1/models /api/search /api/documents /api/documents/X",
  "/api/measures /api/measures/X /api/measures.csv /api/measures.xlsx /api/offices /api/offices/X",
  "/api/offices/X/deadlines.ics /api/office/feedback /api/office/golden /api/office/unanswered",
  "/api/openapi.json /api/docs /api/X /metrics /healthz /readyz / /X /assets/X /embed /mcp /socket.io/",
].flatMap((line) => line.split(" "));
/** What the Model Context Protocol asks for, and nobody else minds. */
const ACCEPTED = "application/json, text/event-stream";
/** Where a text goes in; they get half of all requests. */
const TEXT_ROUTES = ROUTES.filter((route) =>
  /mcp|ask|feedback$|completions|search|measures$|documents\/X/.test(route),
);
const NAMES =
  "question history answer asOf q k explain ids words before verdict reason comment status citations messages model role content stream stream_options tools person trade size place kind office __proto__ constructor length".split(
    " ",
  );

const word = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "binary-ascii", maxLength: 20 }),
  fc.constantFrom(
    ...NAMES,
    "2022-08-01",
    "2022-13-40",
    "房租能免几个月？",
    "朔政办发〔2022〕18号",
    "up",
  ),
);
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    word,
    fc.double(),
    fc.constantFrom(null, true, false),
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...NAMES), word), tie("json"), { maxKeys: 5 }),
  ),
}));
/** Right but for a part of it: what gets past the first check. */
const nearlyRight = fc
  .tuple(fc.dictionary(fc.constantFrom(...NAMES), json, { maxKeys: 2 }), word)
  .map(([wrong, question]) => ({
    question,
    messages: [{ role: "user", content: question }],
    verdict: "up",
    answer: question,
    status: "answered",
    citations: [],
    jsonrpc: "2.0",
    id: 1,
    method: "tools/call",
    params: { name: question.length % 2 ? "ask" : "search", arguments: { question, ...wrong } },
    ...wrong,
  }));
const body = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  json.map((value) => JSON.stringify(value) ?? ""),
  nearlyRight.map((value) => JSON.stringify(value)),
);
const escaped = word.map((text) => encodeURIComponent(Buffer.from(text).toString()));
const noise = fc.stringMatching(/^[!-~]{0,40}$/);
const path = fc
  .tuple(
    fc.oneof(fc.constantFrom(...ROUTES), fc.constantFrom(...TEXT_ROUTES)),
    fc.oneof(escaped, noise),
    fc.array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), noise), fc.oneof(escaped, noise)), {
      maxLength: 3,
    }),
  )
  .map(([route, part, query]) => {
    const asked = query.map(([name, value]) => `${name}=${value}`).join("&");
    return route.replace("X", () => part) + (asked && `?${asked}`);
  });
const header = fc.stringMatching(/^[ -~]{0,80}$/);

const httpRequest: fc.Arbitrary<RawRequest> = fc
  .tuple(
    fc.constantFrom("GET", "GET", "POST", "POST", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"),
    path,
    fc.dictionary(
      fc.constantFrom(
        ..."accept accept-encoding authorization content-encoding origin x-forwarded-for x-request-id range if-none-match if-modified-since cookie".split(
          " ",
        ),
      ),
      header,
      { maxKeys: 2 },
    ),
    fc.constantFrom(
      "application/json",
      "application/json",
      "application/json; charset=x",
      "text/plain",
    ),
    body,
  )
  .map(([method, path, headers, type, body]) =>
    method === "GET"
      ? { method, path, headers }
      : { method, path, headers: { accept: ACCEPTED, "content-type": type, ...headers }, body },
  );

const socketEvent = fc.tuple(
  fc.oneof(fc.constantFrom("ask", "ask", "ask", "cancel", "error", "answer-end", "message"), word),
  fc.array(
    fc.oneof(
      json,
      nearlyRight,
      fc.uint8Array({ maxLength: 40 }),
      fc.constant(() => {}),
    ),
    {
      maxLength: 2,
    },
  ),
);

/** The same so many requests for the same seed. @returns what a server must never say */
export async function fuzzHttp(url: string, seed: number, requests: number): Promise<string[]> {
  const wrong: string[] = [];
  for (const raw of fc.sample(httpRequest, { seed, numRuns: requests })) {
    const outcome = await sendRaw(url, raw).catch((fault: NodeJS.ErrnoException) => fault);
    if (outcome instanceof Error) {
      // Node's own client refuses to send some of it; a server that is gone refuses to take it.
      if (outcome.code === "ECONNREFUSED") throw outcome;
      continue;
    }
    if (outcome.status >= 500 || /\n\s+at |node_modules|\.ts:\d/.test(outcome.body))
      wrong.push(`${outcome.status} ${raw.method} ${raw.path} ${String(raw.body).slice(0, 300)}`);
  }
  return wrong;
}

/** @returns the failures that were the server's own */
export async function fuzzSocket(url: string, seed: number, events: number): Promise<string[]> {
  const wrong: string[] = [];
  const client: TestClient = io(url, { transports: ["websocket"], forceNew: true });
  const untyped: { emit(name: string, ...parts: readonly unknown[]): unknown } = client;
  client.on("answer-failed", ({ code, message }) => {
    if (code === "internal-error") wrong.push(message);
  });
  for (const [name, parts] of fc.sample(socketEvent, { seed, numRuns: events })) {
    // The client itself refuses the names that Socket.IO keeps for its own.
    try {
      untyped.emit(name, ...parts);
    } catch {}
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  client.close();
  return wrong;
}
