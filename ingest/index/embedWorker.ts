import { parentPort, workerData } from "node:worker_threads";
import { LocalEmbeddings } from "../../core/embedding/localEmbeddings.ts";

const loading = LocalEmbeddings.load(workerData as string);

parentPort?.on("message", async (texts: string[]) => {
  const embeddings = await loading;
  const vectors = await embeddings.embedDocuments(texts);
  parentPort?.postMessage(vectors.map((v) => Float32Array.from(v)));
});
