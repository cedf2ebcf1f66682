import type { CoreSettings } from "../../core/settings.ts";
import { fileIndexWriter } from "./fileIndexWriter.ts";
import type { IndexWriter } from "./indexWriter.ts";

/** Where the settings say that indexes stand. The database's driver is loaded only where it is asked for. */
export async function openIndexWriter(settings: CoreSettings): Promise<IndexWriter> {
  const { VECTOR_STORE, DATABASE_URL, DATA_DIR } = settings;
  if (VECTOR_STORE === "hnsw") return fileIndexWriter(DATA_DIR);
  const { openPool } = await import("../../core/index/postgres/openPool.ts");
  const { postgresIndexWriter } = await import("./postgres/postgresIndexWriter.ts");
  return postgresIndexWriter(DATA_DIR, openPool(DATABASE_URL));
}
