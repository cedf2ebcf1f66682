import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { INSTALLED_MODEL_DIR } from "../../core/embedding/modelFiles.ts";
import { openEmbeddingModel } from "../../core/embedding/openEmbeddingModel.ts";
import type { CoreSettings } from "../../core/settings.ts";

/** Embeds texts in their order; `onProgress` hears how many are done. */
export interface Embedder {
  embed(texts: readonly string[], onProgress: (done: number) => void): Promise<Float32Array[]>;
}

export function embedderOf(settings: CoreSettings): Embedder {
  return settings.EMBEDDINGS === "local"
    ? localEmbedder(settings.EMBEDDING_MODEL_DIR ?? INSTALLED_MODEL_DIR)
    : onlineEmbedder(settings);
}

function onlineEmbedder(settings: CoreSettings): Embedder {
  return {
    async embed(texts, onProgress) {
      const { embeddings } = await openEmbeddingModel(settings);
      const vectors = await embeddings.embedDocuments([...texts]);
      onProgress(texts.length);
      return vectors.map((vector) => Float32Array.from(vector));
    },
  };
}

/** Texts a process is handed at once: enough to hide the messages, few enough to share the load. */
const HANDFUL = 16;
const EMBED_PROCESS = join(import.meta.dirname, "embedProcess.ts");

/** One process a core, each with the model of its own: embedding is all computing. */
function localEmbedder(modelDir: string): Embedder {
  return {
    async embed(texts, onProgress) {
      const vectors = new Array<Float32Array>(texts.length);
      let next = 0;
      let done = 0;
      const work = async () => {
        const child = fork(EMBED_PROCESS, [modelDir], {
          execArgv: ["--import", "tsx"],
          serialization: "advanced",
        });
        try {
          while (next < texts.length) {
            const start = next;
            next += HANDFUL;
            const handful = texts.slice(start, start + HANDFUL);
            for (const [i, vector] of (await askProcess(child, handful)).entries())
              vectors[start + i] = vector;
            done += handful.length;
            onProgress(done);
          }
        } finally {
          child.kill();
        }
      };
      const processes = Math.min(availableParallelism(), Math.ceil(texts.length / HANDFUL));
      await Promise.all(Array.from({ length: processes }, work));
      return vectors;
    },
  };
}

function askProcess(child: ChildProcess, texts: readonly string[]): Promise<Float32Array[]> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) =>
      reject(new Error(`计算向量的进程意外退出（${code}）。`));
    child.once("exit", onExit);
    child.once("message", (vectors) => {
      child.off("exit", onExit);
      resolve(vectors as Float32Array[]);
    });
    child.send(texts);
  });
}
