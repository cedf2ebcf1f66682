import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, onTestFinished } from "vitest";
import { PROJECT_ROOT } from "../../core/settings.ts";
import { addressOf, spawnServer, stopServer } from "./testing/startServer.ts";

const WAIT = { timeout: 30_000, interval: 200 };

let folder: string;
let environment: Record<string, string>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "follow-"));
  environment = { CORPUS_DIR: join(folder, "corpus"), DATA_DIR: join(folder, "data") };
  mkdirSync(join(folder, "corpus"));
  addDocument(1, "对吸纳高校毕业生就业的企业，每人发放补贴一千元。");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function addDocument(sequence: number, article: string): void {
  const lines = [
    `云溪市人民政府关于第${sequence}号事项的意见`,
    `云政发〔2023〕${sequence}号`,
    "各区县人民政府：",
    `第一条　${article}`,
    "第二条　本意见由市人社局负责解释。",
    "云溪市人民政府",
    "2023年4月1日",
  ];
  writeFileSync(join(folder, "corpus", `${sequence}.md`), lines.join("\n\n"));
}

async function ingest(): Promise<void> {
  const args = ["--import", "tsx", join(PROJECT_ROOT, "ingest/main.ts")];
  const child = spawn(process.execPath, args, { env: { ...process.env, ...environment } });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`ingest ended with ${code}`);
}

/** Asks one question after the other until told to stop. @returns the status of each answer */
function keepAsking(address: string): () => Promise<number[]> {
  let asking = true;
  const body = JSON.stringify({ question: "吸纳高校毕业生就业，每人补贴多少？" });
  const headers = { "content-type": "application/json" };
  const asked = (async () => {
    const statuses: number[] = [];
    while (asking) {
      const response = await fetch(`${address}/api/ask`, { method: "POST", headers, body });
      await response.json();
      statuses.push(response.status);
    }
    return statuses;
  })();
  return async () => {
    asking = false;
    return await asked;
  };
}

it("takes up new indexes while it answers, drops no question, and leaves a broken one alone", async () => {
  const server = spawnServer(environment);
  onTestFinished(() => void server.child.kill("SIGKILL"));
  const address = await addressOf(server);
  const documentCount = async () =>
    ((await (await fetch(`${address}/api/documents`)).json()) as unknown[]).length;
  expect(await documentCount()).toBe(1);
  expect(await answerTo(address, "新建充电桩补助多少？")).not.toContain("三百元");

  const finish = keepAsking(address);
  addDocument(2, "新建充电桩每个补助三百元。");
  await ingest();
  await expect.poll(documentCount, WAIT).toBe(2);
  const found = await fetch(`${address}/api/search?q=充电桩补助&k=1`);
  expect(JSON.stringify(await found.json())).toContain("云政发〔2023〕2号");
  expect(await answerTo(address, "新建充电桩补助多少？")).toContain("三百元");

  addDocument(3, "公交票价减半。");
  await ingest();
  await expect.poll(documentCount, WAIT).toBe(3);
  breakIndex();
  await expect.poll(server.output, WAIT).toContain("new index can't be opened");
  expect(await documentCount()).toBe(3);
  const statuses = await finish();
  expect(statuses.length).toBeGreaterThan(10);
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(await stopServer(server)).toBe(0);
});

async function answerTo(address: string, question: string): Promise<string> {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ question });
  const response = await fetch(`${address}/api/ask`, { method: "POST", headers, body });
  return await response.text();
}

/** Puts an index into service whose vectors are cut. */
function breakIndex(): void {
  const data = join(folder, "data");
  const name = readdirSync(data).find((entry) => entry.startsWith("index-")) ?? "";
  cpSync(join(data, name), join(data, "index-broken"), { recursive: true });
  truncateSync(join(data, "index-broken/chunk/vectors.f32"), 100);
  writeFileSync(join(data, "current.json"), JSON.stringify({ index: "index-broken" }));
}
