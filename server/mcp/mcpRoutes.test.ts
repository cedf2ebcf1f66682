import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Assistant } from "../assistant.ts";
import { hangingAssistant } from "../http/testing/hangingAssistant.ts";
import { startEdge, type TestEdge } from "../http/testing/startEdge.ts";

let edge: TestEdge;
let client: Client;
beforeEach(() => {
  client = new Client({ name: "test", version: "1" });
});
afterEach(async () => {
  await client.close();
  await edge.stop();
});

async function start(assistant: Partial<Assistant> = {}, perMinute = "0") {
  edge = await startEdge({ assistant, environment: { RATE_LIMIT_PER_MINUTE: perMinute } });
  const transport = new StreamableHTTPClientTransport(new URL(`${edge.url}/mcp`));
  await client.connect(transport as Transport);
}

async function call(name: string, given: Record<string, unknown>): Promise<CallToolResult> {
  return (await client.callTool({ name, arguments: given })) as CallToolResult;
}

function textOf({ content }: CallToolResult): string {
  return content.map((part) => (part.type === "text" ? part.text : "")).join("");
}

it("lists its tools in Chinese, none of which changes anything", async () => {
  await start();
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(["ask", "search", "read_clause"]);
  for (const { description, annotations, outputSchema } of tools) {
    expect(description).toMatch(/\p{Script=Han}/u);
    expect(annotations?.readOnlyHint).toBe(true);
    expect(outputSchema).toBeDefined();
  }
});

it("answers as POST /api/ask does", async () => {
  await start();
  const question = "房租能免几个月？";
  const answer = await call("ask", { question });
  expect(answer.structuredContent).toEqual(await (await edge.ask({ question })).json());
  expect(textOf(answer)).toContain("[1] 朔政办发〔2022〕18号 一、13");
});

it.each([
  ["ask", {}, "缺少问题"],
  ["ask", { question: " " }, "不能为空"],
  ["ask", { question: "问".repeat(5000) }, "过长"],
  ["ask", { question: "q", asOf: "2023-02-30" }, "asOf"],
  ["search", { query: "" }, "不能为空"],
  ["search", { query: "q", k: 0 }, "1 到 100"],
  ["read_clause", { clauseId: "朔政办发〔1999〕1号#一" }, "没有这个发文字号"],
  ["read_clause", { clauseId: "朔政办发〔2022〕18号#九" }, "没有这个条款"],
])("tells in Chinese why it can't: %s %j", async (name, given, words) => {
  await start();
  const result = await call(name, given);
  expect(result.isError).toBe(true);
  expect(textOf(result)).toMatch(/\p{Script=Han}.*。$/u);
  expect(textOf(result)).toContain(words);
});

it("keeps a fault to itself", async () => {
  await start({ ask: () => Promise.reject(new Error("secret")) });
  const result = await call("ask", { question: "q" });
  expect(result.isError).toBe(true);
  expect(textOf(result)).toMatch(/^服务出了故障.*编号/);
});

it("stops the work when the client gives up", async () => {
  const { ask, signals } = hangingAssistant();
  await start({ ask });
  const leaving = new AbortController();
  const given = { name: "ask", arguments: { question: "q" } };
  const asked = client.callTool(given, undefined, { signal: leaving.signal });
  await expect.poll(() => signals.length).toBe(1);
  leaving.abort();
  await expect(asked).rejects.toThrow();
  await client.close();
  await expect.poll(() => signals[0]?.aborted).toBe(true);
});

it("counts every message against the client's limit, and takes no batch for one", async () => {
  // Three are the greeting: initialize, initialized, and the question for a stream.
  await start({}, "4");
  const message = { jsonrpc: "2.0", id: 1, method: "tools/list" };
  const post = (body: unknown) =>
    fetch(`${edge.url}/mcp`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
      },
      body: JSON.stringify(body),
    });
  expect((await post([message, message])).status).toBe(400);
  expect((await post(message)).status).toBe(429);
  expect((await edge.ask({ question: "q" })).status).toBe(429);
});
