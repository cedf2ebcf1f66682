import { join } from "node:path";
import type { IndexStore } from "../../core/index/indexStore.ts";
import { PROJECT_ROOT } from "../../core/settings.ts";
import type { Settings } from "../settings/settings.ts";
import { isIndexCurrent } from "./isIndexCurrent.ts";
import { runCommand } from "./runCommand.ts";

/**
 * Ingests where there is no index or it is older than the corpus. The ingest is a process of its own:
 * what it needs to read and embed is no part of the server. A database that several servers share is
 * none of theirs to write to.
 */
export async function ensureIndex(
  settings: Settings,
  store: IndexStore,
  signal: AbortSignal,
  progress: NodeJS.WriteStream = process.stdout,
): Promise<void> {
  if (settings.VECTOR_STORE === "postgres") return;
  if (await isIndexCurrent(settings, store)) return;
  progress.write("正在建立索引……\n");
  const ingest = join(PROJECT_ROOT, "ingest/main.ts");
  await runCommand("建立索引", ["--import", "tsx", ingest], signal, progress);
}
