import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { AnswerResult, SearchResponse } from "../../core/protocol.ts";
import { PROJECT_ROOT } from "../../core/settings.ts";
import type { ClauseReading } from "../contract/clauseReading.ts";
import { indexInTemporaryFolder } from "../start/testing/indexInTemporaryFolder.ts";

const GAZETTE = join(PROJECT_ROOT, "ingest/parse/fixtures/yunxi-gazette-2023-01.txt");

let folder: string;
let client: Client;
/** What came on standard output and was no message of the protocol. */
let stray: Error[];
let told: string;
beforeEach(() => {
  stray = [];
  told = "";
});
afterEach(async () => {
  await client.close();
  rmSync(folder, { recursive: true });
});

/** As an assistant's settings have it: from any folder, through npm. */
async function start(environment: Record<string, string>) {
  const transport = new StdioClientTransport({
    command: "npm",
    args: ["--prefix", PROJECT_ROOT, "run", "--silent", "mcp"],
    env: environment,
    cwd: folder,
    stderr: "pipe",
  });
  transport.stderr?.on("data", (bytes) => (told += bytes));
  client = new Client({ name: "test", version: "1" });
  client.onerror = (fault) => stray.push(fault);
  await client.connect(transport);
}

async function call<T>(name: string, given: Record<string, unknown>): Promise<T> {
  const result = (await client.callTool({ name, arguments: given })) as CallToolResult;
  expect(result).not.toHaveProperty("isError");
  return result.structuredContent as T;
}

it("answers, searches and reads clauses, with nothing but the protocol on its output", async () => {
  folder = await indexInTemporaryFolder();
  await start({ DATA_DIR: folder });
  // Listed, so that the client holds every result to the schema that was told.
  expect((await client.listTools()).tools).toHaveLength(3);

  const rent = await call<AnswerResult>("ask", { question: "我开饭馆的，房租能免几个月？" });
  expect(rent.status).toBe("answered");
  const refused = await call<AnswerResult>("ask", { question: "个税起征点是多少？" });
  expect(refused).toMatchObject({ status: "refused", citations: [] });

  for (const { clauseId, text } of rent.citations) {
    const read = await call<ClauseReading>("read_clause", { clauseId });
    expect(read).toMatchObject({ clauseId, text });
  }
  const squared = await call<ClauseReading>("read_clause", {
    clauseId: "朔政办发[2022]18号#一、13",
  });
  expect(squared.clauseId).toBe("朔政办发〔2022〕18号#一.13");

  const { hits } = await call<SearchResponse>("search", { query: "减免房屋租金", k: 20 });
  expect(hits).toHaveLength(20);
  for (const { clauseId } of hits) {
    expect(await call("read_clause", { clauseId })).toMatchObject({ clauseId });
  }
  expect(told).toContain('"msg":"answered"');
  expect(stray).toEqual([]);
});

it("greets at once where there is no index yet, builds one, and answers then", async () => {
  folder = mkdtempSync(join(tmpdir(), "mcp-"));
  mkdirSync(join(folder, "corpus"));
  cpSync(GAZETTE, join(folder, "corpus/gazette.txt"));
  await start({ CORPUS_DIR: join(folder, "corpus"), DATA_DIR: join(folder, "data") });
  expect(told).not.toContain("条款");
  const { hits } = await call<SearchResponse>("search", { query: "补贴" });
  expect(hits.length).toBeGreaterThan(0);
  expect(told).toContain("正在建立索引");
  expect(stray).toEqual([]);
});

it("says in one sentence why it doesn't start, and exits", async () => {
  folder = mkdtempSync(join(tmpdir(), "mcp-"));
  await expect(start({ PORT: "abc" })).rejects.toThrow();
  await expect.poll(() => told).toContain("设置 PORT 有误");
  expect(told).not.toMatch(/\n\s+at /);
});
