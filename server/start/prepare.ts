import { openEmbeddingModel } from "../../core/embedding/openEmbeddingModel.ts";
import type { IndexStore } from "../../core/index/indexStore.ts";
import type { Assistant } from "../assistant.ts";
import { createAnswerCache } from "../cache/createAnswerCache.ts";
import { createAssistant } from "../createAssistant.ts";
import type { Edge } from "../http/edge.ts";
import { ensureDataFolder } from "./ensureDataFolder.ts";
import { ensureIndex } from "./ensureIndex.ts";
import { ensureWeb } from "./ensureWeb.ts";
import { followIndex } from "./followIndex.ts";

/**
 * Everything between an open port and the first answer; from then on, each index that an ingest puts
 * into service is taken up. @throws StartFailure
 */
export async function prepare(
  edge: Edge,
  store: IndexStore,
  withPage: boolean,
  signal: AbortSignal,
  progress: NodeJS.WriteStream = process.stdout,
): Promise<void> {
  const { settings, logger, readiness, metrics } = edge;
  await ensureDataFolder(settings.DATA_DIR);
  if (withPage) await ensureWeb(signal);
  await ensureIndex(settings, store, signal, progress);
  const { name, embeddings } = await openEmbeddingModel(settings);
  const model = { name, embeddings: metrics.timeEmbeddings(embeddings) };
  const answerCache = createAnswerCache(settings, edge.redis);
  const onNote = (sentence: string) => console.warn(sentence);
  const load = (): Promise<Assistant> =>
    createAssistant(settings, { model, store, answerCache, onNote });
  // Looked at before the loading: an index that comes meanwhile is loaded once more, never missed.
  const served = await store.current().catch(() => undefined);
  readiness.loaded(await load());
  void followIndex({ store, served, load, readiness, logger, signal });
}
