import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { indexInTemporaryFolder } from "./indexInTemporaryFolder.ts";
import prepareOnce from "./prepare.ts";
import { serveWidgetHost } from "./serveWidgetHost.ts";
import { addressOf, spawnServer, stopServer } from "./startServer.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the server under test is reached. */
    address: string;
    /** Another, that takes one request a minute. */
    busyAddress: string;
    /** A city's site that shows the widget. */
    widgetHost: string;
    officeToken: string;
    /** The browser's program; empty where there is none. */
    chromium: string;
  }
}

const OFFICE_TOKEN = "the-office-of-the-tests";

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
  const folder = await indexInTemporaryFolder();
  const host = await serveWidgetHost();
  const server = spawnServer({
    LOG_LEVEL: "warn",
    DATA_DIR: folder,
    OFFICE_TOKEN,
    WIDGET_ORIGINS: host.origin,
  });
  // One question a minute, to see what a page says when it is turned away.
  const busy = spawnServer({ LOG_LEVEL: "warn", DATA_DIR: folder, RATE_LIMIT_PER_MINUTE: "1" });
  const address = await addressOf(server);
  host.show(address);
  project.provide("address", address);
  project.provide("busyAddress", await addressOf(busy));
  project.provide("widgetHost", host.origin);
  project.provide("officeToken", OFFICE_TOKEN);
  return async () => {
    host.close();
    await Promise.all([stopServer(server), stopServer(busy)]);
    rmSync(folder, { recursive: true });
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
