import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** Embeds texts in their order; `onProgress` hears how many are done. */
export interface Embedder {
  embed(texts: readonly string[], onProgress: (done: number) => void): Promise<Float32Array[]>;
}

/** Texts a worker is handed at once: enough to hide the messages, few enough to share the load. */
const HANDFUL = 16;

/** One worker a core, each with the model of its own: embedding is all computing. */
export function localEmbedder(modelDir: string): Embedder {
  return {
    async embed(texts, onProgress) {
      const vectors = new Array<Float32Array>(texts.length);
      let next = 0;
      let done = 0;
      const work = async () => {
        const worker = new Worker(new URL("./embedWorker.ts", import.meta.url), { workerData: modelDir });
        try {
          while (next < texts.length) {
            const start = next;
            next += HANDFUL;
            const handful = texts.slice(start, start + HANDFUL);
            for (const [i, vector] of (await askWorker(worker, handful)).entries()) vectors[start + i] = vector;
            done += handful.length;
            onProgress(done);
          }
        } finally {
          await worker.terminate();
        }
      };
      const workers = Math.min(availableParallelism(), Math.ceil(texts.length / HANDFUL));
      await Promise.all(Array.from({ length: workers }, work));
      return vectors;
    },
  };
}

function askWorker(worker: Worker, texts: readonly string[]): Promise<Float32Array[]> {
  return new Promise((resolve, reject) => {
    worker.once("message", (vectors: Float32Array[]) => {
      worker.off("error", reject);
      resolve(vectors);
    });
    worker.once("error", reject);
    worker.postMessage(texts);
  });
}
