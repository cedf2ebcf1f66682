import type { CoreSettings } from "../settings.ts";
import { fileIndexStore } from "./fileIndexStore.ts";
import type { IndexStore } from "./indexStore.ts";

/** Where the settings say that indexes stand. */
export async function openIndexStore(
  settings: Pick<CoreSettings, "DATA_DIR">,
): Promise<IndexStore> {
  return fileIndexStore(settings.DATA_DIR);
}
