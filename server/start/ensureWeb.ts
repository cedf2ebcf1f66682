import { rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../core/settings.ts";
import { newestChange } from "./newestChange.ts";
import { runCommand } from "./runCommand.ts";

export const WEB_FOLDER = join(PROJECT_ROOT, "web/dist");
const BUILDING = join(PROJECT_ROOT, "web/dist.building");

const SOURCES = ["web", "core", "vite.config.ts", "package-lock.json"].map((path) =>
  join(PROJECT_ROOT, path),
);

/** Builds the page where it is missing or older than its sources. It is moved into place whole. */
export async function ensureWeb(signal: AbortSignal): Promise<void> {
  if (await isCurrent()) return;
  console.log("正在构建网页……");
  const vite = join(PROJECT_ROOT, "node_modules/vite/bin/vite.js");
  await runCommand("构建网页", [vite, "build", "--outDir", BUILDING, "--logLevel", "warn"], signal);
  await rm(WEB_FOLDER, { recursive: true, force: true });
  await rename(BUILDING, WEB_FOLDER);
}

async function isCurrent(): Promise<boolean> {
  const built = await stat(join(WEB_FOLDER, "index.html")).catch(() => undefined);
  return !!built && built.mtimeMs >= (await newestChange(SOURCES, [WEB_FOLDER, BUILDING]));
}
