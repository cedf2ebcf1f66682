import { execFileSync } from "node:child_process";
import type { TestProject } from "vitest/node";
import prepareOnce from "./prepare.ts";
import { addressOf, spawnServer, stopServer } from "./startServer.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the server under test is reached. */
    address: string;
    /** The browser's program; empty where there is none. */
    chromium: string;
  }
}

/** The browser tests stand in web/, which may not import the server: they are given its address. */
export default async function serveForBrowser(project: TestProject) {
  const chromium = process.env.CHROMIUM_PATH || findChromium();
  project.provide("chromium", chromium);
  if (!chromium) {
    const sentence =
      "没有找到 Chromium，浏览器测试没有运行。请安装 chromium，或用 CHROMIUM_PATH 指明它的位置。";
    if (process.env.CI) throw new Error(sentence);
    console.warn(sentence);
  }
  await prepareOnce();
  const server = spawnServer({ LOG_LEVEL: "warn" });
  project.provide("address", await addressOf(server));
  return async () => {
    await stopServer(server);
  };
}

function findChromium(): string {
  for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
    try {
      return execFileSync("which", [name], { encoding: "utf8" }).trim();
    } catch {
      // Not on the PATH under this name.
    }
  }
  return "";
}
