import { openEmbeddingModel } from "../core/embedding/openEmbeddingModel.ts";
import { openIndex } from "../core/index/openIndex.ts";
import type { Assistant } from "./assistant.ts";
import type { Settings } from "./settings/settings.ts";

/** Stands in until the domain is built: it opens the index and refuses every question. */
export async function createAssistant(
  settings: Settings,
): Promise<Assistant & { close(): Promise<void> }> {
  await openIndex(settings.DATA_DIR, await openEmbeddingModel(settings));
  return {
    close: async () => {},
    ask: async () => ({
      status: "refused",
      reason: "not-in-corpus",
      answer: "现有文件没有提到。",
      citations: [],
      related: [],
      followUps: [],
      timings: { retrieveMs: 0, composeMs: 0 },
    }),
    search: async () => [],
    documents: () => [],
    document: () => undefined,
  };
}
