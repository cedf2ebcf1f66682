import { parentPort, workerData } from "node:worker_threads";
import { LocalEmbeddings } from "./localEmbeddings.ts";
import type { EmbeddingReply, EmbeddingTask } from "./pooledEmbeddings.ts";

/** A thread of its own: gets texts one at a time, sends their vectors back under the same id. */
const loading = LocalEmbeddings.load(workerData as string);

parentPort?.on("message", async ({ id, text }: EmbeddingTask) => {
  const reply = await loading
    .then((model) => model.embedDocument(text))
    .then(
      (vector): EmbeddingReply => ({ id, vector: Float32Array.from(vector) }),
      (fault: unknown): EmbeddingReply => ({ id, fault: String(fault) }),
    );
  parentPort?.postMessage(reply);
});
