import { spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, rmSync } from "node:fs";
import { expect, it, onTestFinished } from "vitest";
import { PROJECT_ROOT } from "../../core/settings.ts";
import { indexInTemporaryFolder } from "../start/testing/indexInTemporaryFolder.ts";

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

it.skipIf(!isRoot)(
  "serves as an account that can write nowhere but in its data folder",
  async () => {
    const folder = await indexInTemporaryFolder();
    onTestFinished(() => rmSync(folder, { recursive: true }));
    chownSync(folder, NOBODY, NOBODY);
    const child = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
      cwd: PROJECT_ROOT,
      env: { PATH: process.env.PATH, NODE_ENV: "production", DATA_DIR: folder, PORT: "0" },
      uid: NOBODY,
      gid: NOBODY,
      stdio: ["ignore", "pipe", "pipe"],
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    let said = "";
    for (const output of [child.stdout, child.stderr])
      output.on("data", (bytes) => (said += bytes));
    const ended = once(child, "close");
    await expect.poll(() => said, { timeout: 30_000 }).toMatch(/服务已就绪|失败/);
    const [, address = ""] = /服务已就绪\D*(http:\S+)/.exec(said) ?? [];
    expect(address, said).not.toBe("");
    const body = JSON.stringify({
      verdict: "up",
      question: "房租能免几个月？",
      answer: "六个月",
      status: "answered",
      citations: [],
    });
    const headers = { "content-type": "application/json" };
    const given = await fetch(`${address}/api/feedback`, { method: "POST", headers, body });
    expect(given.status).toBe(201);
    child.kill("SIGTERM");
    expect((await ended)[0]).toBe(0);
  },
);
