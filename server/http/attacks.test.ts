import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fakeAssistant } from "./testing/fakeAssistant.ts";
import { type RawRequest, sendRaw } from "./testing/rawRequest.ts";
import { nextAnswer } from "./testing/record.ts";
import { startEdge, type TestEdge } from "./testing/startEdge.ts";

const SECRET = "not for the public";
const JSON_TYPE = { "content-type": "application/json" };

const root = mkdtempSync(join(tmpdir(), "attacks-"));
const asked: unknown[] = [];
let edge: TestEdge;

beforeAll(async () => {
  mkdirSync(join(root, "page/assets"), { recursive: true });
  writeFileSync(join(root, "page/index.html"), "<title>政策问答</title>");
  for (const path of ["secret.txt", "page/.env", "page/assets/.key"])
    writeFileSync(join(root, path), SECRET);
  edge = await startEdge({
    pageFolder: join(root, "page"),
    environment: { RATE_LIMIT_PER_MINUTE: "0" },
    assistant: {
      ask: (request, listener, signal) => {
        asked.push(request);
        return fakeAssistant.ask(request, listener, signal);
      },
    },
  });
});
afterAll(async () => {
  await edge.stop();
  rmSync(root, { recursive: true });
});
beforeEach(() => void asked.splice(0));

const send = (raw: RawRequest) => sendRaw(edge.url, raw);
const post = (path: string, body: string | Uint8Array, headers = {}) =>
  send({ method: "POST", path, body, headers: { ...JSON_TYPE, ...headers } });

describe("a path out of the folder", () => {
  it.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/%252e%252e%252fsecret.txt",
    "/..%5csecret.txt",
    "/..\\secret.txt",
    "//../secret.txt",
    "/assets/../../secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/assets/%2e%2e/%2e%2e/secret.txt",
    "/assets/....//....//secret.txt",
    "/assets/..;/..;/secret.txt",
    "/assets/%c0%ae%c0%ae/%c0%ae%c0%ae/secret.txt",
    "/assets/%00/../../secret.txt",
    "/.env",
    "/assets/.key",
    "/%2eenv",
    "/api/documents/..%2f..%2fsecret.txt",
    "/api/docs/..%2f..%2f..%2fsecret.txt",
    `${root}/secret.txt`,
    `/file://${root}/secret.txt`,
    "http://127.0.0.1/../secret.txt",
  ])("leads nowhere: %s", async (path) => {
    const { status, body } = await send({ path });
    expect(body).not.toContain(SECRET);
    expect(status).toBeLessThan(500);
  });

  it("is no way to send a visitor to another site", async () => {
    for (const path of ["//evil.example/..%2fassets", "//evil.example/%2e%2e/assets", "/assets"]) {
      const { headers } = await send({ path, headers: { host: "evil.example" } });
      expect(headers.location ?? "/").toMatch(/^\/(?!\/)/);
    }
  });
});

describe("a method that is none of the route's", () => {
  const body = '{"question":"q"}';
  it.each(["GET", "HEAD", "PUT", "PATCH", "DELETE", "TRACE", "OPTIONS", "PROPFIND", "QUERY"])(
    "asks nothing: %s",
    async (method) => {
      const headers = { ...JSON_TYPE, "x-http-method-override": "POST", "x-secret": SECRET };
      const response = await send({ method, path: "/api/ask?_method=POST", headers, body });
      expect(asked).toEqual([]);
      expect(response.status).toBeLessThan(500);
      expect(response.body).not.toContain(SECRET);
    },
  );
});

describe("a body that reaches for a prototype", () => {
  const REACHING = `"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}`;
  const QUESTION = `{"question":"q",${REACHING},"history":[{"question":"a","answer":"b",${REACHING}}]}`;
  const CLEAN = { question: "q", history: [{ question: "a", answer: "b" }] };

  it("gets no further than the check: HTTP", async () => {
    expect((await post("/api/ask", QUESTION)).status).toBe(200);
    expect(asked).toEqual([CLEAN]);
    expect(Object.keys((asked[0] as typeof CLEAN).history[0] ?? {})).toEqual([
      "question",
      "answer",
    ]);
    const messages = `[{"role":"user","content":"q",${REACHING}}]`;
    const completed = await post("/v1/chat/completions", `{"model":"m","messages":${messages}}`);
    expect(completed.status).toBe(200);
    const query =
      "q=a&__proto__[polluted]=1&__proto__.polluted=1&constructor[prototype][polluted]=1";
    expect((await send({ path: `/api/search?${query}` })).status).toBe(200);
    expect((await send({ path: `/api/measures?${query.slice(4)}` })).status).toBe(200);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("gets no further than the check: the socket", async () => {
    const client = edge.connect();
    client.emit("ask", JSON.parse(QUESTION));
    await nextAnswer(client);
    client.close();
    expect(asked).toMatchObject([CLEAN]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "has no document, measure or office of that name: %s",
    async (name) => {
      for (const route of ["documents", "measures", "offices"])
        expect((await send({ path: `/api/${route}/${name}` })).status).toBe(404);
    },
  );
});

describe("a body that costs more than it weighs", () => {
  const MANY = 50_000_000;
  const bomb = Buffer.from(`{"question":"${"0".repeat(MANY)}"}`);
  it.each([
    ["gzip", gzipSync(bomb)],
    ["deflate", deflateSync(bomb)],
    ["br", brotliCompressSync(bomb)],
  ])("is not unpacked beyond the limit: %s", async (encoding, body) => {
    expect(body.length).toBeLessThan(100_000);
    const response = await post("/api/ask", body, { "content-encoding": encoding });
    expect(response.status).toBe(413);
    expect(JSON.parse(response.body).error.message).toContain("请求过大");
  });

  it.each([
    ["lists", "[".repeat(400_000)],
    ["closed lists", `{"question":${"[".repeat(200_000)}${"]".repeat(200_000)}}`],
    ["objects", `${'{"question":'.repeat(60_000)}1${"}".repeat(60_000)}`],
  ])("is turned away however deep: %s", async (_what, body) => {
    for (const path of ["/api/ask", "/api/feedback", "/v1/chat/completions"])
      expect([400, 413]).toContain((await post(path, body)).status);
    const messages = [{ role: "user", content: "q" }];
    const deep = JSON.stringify({ model: "m", messages }).replace(/}$/, `,"asOf":${body}}`);
    expect([400, 413]).toContain((await post("/v1/chat/completions", deep)).status);
  });

  it("takes no compressed frames from a socket, which would be unpacked before they are measured", async () => {
    const { headers } = await send({
      path: "/socket.io/?EIO=4&transport=websocket",
      headers: {
        connection: "Upgrade",
        upgrade: "websocket",
        "sec-websocket-version": "13",
        "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==",
        "sec-websocket-extensions": "permessage-deflate",
      },
    });
    expect(headers.upgrade).toBe("websocket");
    expect(headers["sec-websocket-extensions"]).toBeUndefined();
  });
});

describe("a header", () => {
  it.each(["a b", "a\tb", "é", "x".repeat(65), "%0d%0aSet-Cookie:x", "", "../../x", "a;b=c"])(
    "is no request id unless it is harmless: %j",
    async (id) => {
      const { headers } = await send({ path: "/healthz", headers: { "x-request-id": id } });
      expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers["set-cookie"]).toBeUndefined();
    },
  );

  it("opens no door to other sites while none is set", async () => {
    const headers = {
      origin: "https://evil.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    };
    for (const path of ["/api/ask", "/v1/chat/completions", "/socket.io/?EIO=4&transport=polling"])
      for (const method of ["OPTIONS", "GET"]) {
        const response = await send({ method, path, headers });
        expect(response.headers["access-control-allow-origin"]).toBeUndefined();
        expect(response.headers["access-control-allow-credentials"]).toBeUndefined();
      }
  });
});
