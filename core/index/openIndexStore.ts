import type { CoreSettings } from "../settings.ts";
import { fileIndexStore } from "./fileIndexStore.ts";
import type { IndexStore } from "./indexStore.ts";

type StoreSettings = Pick<CoreSettings, "DATA_DIR" | "VECTOR_STORE" | "DATABASE_URL">;

/** Where the settings say that indexes stand. The database's driver is loaded only where it is asked for. */
export async function openIndexStore(settings: StoreSettings): Promise<IndexStore> {
  if (settings.VECTOR_STORE === "hnsw") return fileIndexStore(settings.DATA_DIR);
  const { openPool } = await import("./postgres/openPool.ts");
  const { postgresIndexStore } = await import("./postgres/postgresIndexStore.ts");
  return postgresIndexStore(openPool(settings.DATABASE_URL));
}
