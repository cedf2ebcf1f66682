import { readEnvironment } from "../../../core/settings.ts";
import { readSettings } from "../../../server/settings/settings.ts";
import { measureIndex } from "./measureIndex.ts";

/** What is measured: the index in this data folder, with these questions. */
export interface MeasurePlan {
  readonly dataDir: string;
  readonly questions: readonly string[];
}

process.once("message", async (plan) => {
  const { dataDir, questions } = plan as MeasurePlan;
  const settings = readSettings({ ...readEnvironment(), DATA_DIR: dataDir, VECTOR_STORE: "hnsw" });
  process.send?.(await measureIndex(settings, questions));
  process.disconnect();
});
