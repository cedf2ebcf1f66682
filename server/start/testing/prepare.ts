import { openIndexStore } from "../../../core/index/openIndexStore.ts";
import { readSettings } from "../../settings/settings.ts";
import { ensureDataFolder } from "../ensureDataFolder.ts";
import { ensureIndex } from "../ensureIndex.ts";
import { ensureWeb } from "../ensureWeb.ts";

/** Builds page and index once, before the tests that start whole servers on them. */
export default async function prepareOnce(): Promise<void> {
  const { signal } = new AbortController();
  const settings = readSettings();
  await ensureDataFolder(settings.DATA_DIR);
  await ensureWeb(signal);
  await ensureIndex(settings, await openIndexStore(settings), signal);
}
