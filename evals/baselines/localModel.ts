import { LocalEmbeddings } from "../../core/embedding/localEmbeddings.ts";
import { INSTALLED_MODEL_DIR, LOCAL_MODEL } from "../../core/embedding/modelFiles.ts";
import type { EmbeddingModel } from "../../core/index/openIndex.ts";
import type { CoreSettings } from "../../core/settings.ts";

/** Baselines get the embedding that ours has without a key: the comparison is of pipelines. */
export async function localModel({ EMBEDDING_MODEL_DIR }: CoreSettings): Promise<EmbeddingModel> {
  const embeddings = await LocalEmbeddings.load(EMBEDDING_MODEL_DIR ?? INSTALLED_MODEL_DIR);
  return { name: LOCAL_MODEL, embeddings };
}
