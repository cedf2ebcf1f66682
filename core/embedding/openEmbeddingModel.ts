import type { EmbeddingModel } from "../index/openIndex.ts";
import type { CoreSettings } from "../settings.ts";
import { INSTALLED_MODEL_DIR, LOCAL_DIMENSION, LOCAL_MODEL } from "./modelFiles.ts";
import { PooledEmbeddings } from "./pooledEmbeddings.ts";

/** The model of the settings; the online one is loaded only where it is asked for. */
export async function openEmbeddingModel(
  settings: CoreSettings,
): Promise<EmbeddingModel & { dimension: number }> {
  if (settings.EMBEDDINGS === "local") {
    const embeddings = await PooledEmbeddings.load(
      settings.EMBEDDING_MODEL_DIR ?? INSTALLED_MODEL_DIR,
    );
    return { name: LOCAL_MODEL, dimension: LOCAL_DIMENSION, embeddings };
  }
  const { OpenAIEmbeddings } = await import("@langchain/openai");
  const model = settings.OPENAI_EMBEDDING_MODEL;
  const embeddings = new OpenAIEmbeddings({
    model,
    dimensions: LOCAL_DIMENSION,
    apiKey: settings.OPENAI_API_KEY,
    configuration: { baseURL: settings.OPENAI_BASE_URL },
  });
  return { name: `openai:${model}`, dimension: LOCAL_DIMENSION, embeddings };
}
