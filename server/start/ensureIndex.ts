import { join } from "node:path";
import type { IndexStore } from "../../core/index/indexStore.ts";
import { isOfOtherFormat } from "../../core/index/manifest.ts";
import { PROJECT_ROOT } from "../../core/settings.ts";
import type { Settings } from "../settings/settings.ts";
import { isIndexCurrent } from "./isIndexCurrent.ts";
import { runCommand } from "./runCommand.ts";

/**
 * Ingests where there is no index or it is older than the corpus. The ingest is a process of its own:
 * what it needs to read and embed is no part of the server. Where it fails, on a full disk or a folder
 * that is read-only, yesterday's index answers better than none. A database that several servers share is
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
  const building = runCommand("建立索引", ["--import", "tsx", ingest], signal, progress);
  await building.catch(async (fault: unknown) => {
    if (signal.aborted || !(await standsOne(store))) throw fault;
    progress.write("索引没有更新，先沿用原有索引；资料中新的变化还不在答案里。\n");
  });
}

/** Of this version; whether it is whole is found when it is opened. */
async function standsOne(store: IndexStore): Promise<boolean> {
  try {
    const name = await store.current();
    return !!name && !isOfOtherFormat(await store.index(name).manifest());
  } catch {
    return false;
  }
}
