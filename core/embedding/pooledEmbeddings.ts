import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { findWrongModelFile, MODEL_MISSING_ADVICE } from "./modelFiles.ts";

export interface EmbeddingTask {
  readonly id: number;
  readonly text: string;
}

export type EmbeddingReply =
  | { readonly id: number; readonly vector: Float32Array }
  | { readonly id: number; readonly fault: string };

interface Waiting {
  resolve(vector: number[]): void;
  reject(fault: Error): void;
}

/** A thread does not inherit the loader that lets Node read TypeScript; it registers its own. */
const BOOTSTRAP = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./embeddingWorker.ts", import.meta.url).href)});
});`;

/** The local model in threads of its own: while it computes, the event loop goes on. */
export class PooledEmbeddings implements EmbeddingsInterface {
  readonly #directory: string;
  /** Started by the first text: a command that embeds nothing must not wait for threads at its end. */
  #workers: readonly Worker[] = [];
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  private constructor(directory: string) {
    this.#directory = directory;
  }

  /** @throws when a model file is missing or is not the expected one; the message says the way out. */
  static async load(directory: string): Promise<PooledEmbeddings> {
    const wrong = await findWrongModelFile(directory);
    if (wrong) throw new Error(`向量模型文件 ${wrong} 缺失或校验不符。${MODEL_MISSING_ADVICE}`);
    return new PooledEmbeddings(directory);
  }

  embedQuery(query: string): Promise<number[]> {
    return this.#ask(query);
  }

  embedDocuments(documents: string[]): Promise<number[][]> {
    return Promise.all(documents.map((document) => this.#ask(document)));
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #start(directory: string): Worker {
    const worker = new Worker(BOOTSTRAP, { eval: true, workerData: directory });
    worker.unref();
    worker.on("message", (reply: EmbeddingReply) => {
      const waiting = this.#waiting.get(reply.id);
      this.#waiting.delete(reply.id);
      this.#keepAlive();
      if ("vector" in reply) waiting?.resolve(Array.from(reply.vector));
      else waiting?.reject(new Error(reply.fault));
    });
    worker.on("error", (fault: Error) => this.#failAll(fault));
    return worker;
  }

  #ask(text: string): Promise<number[]> {
    const id = this.#asked++;
    if (this.#workers.length === 0) {
      const threads = Math.max(1, availableParallelism() - 1);
      this.#workers = Array.from({ length: threads }, () => this.#start(this.#directory));
    }
    const worker = this.#workers[id % this.#workers.length];
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#keepAlive();
      worker?.postMessage({ id, text } satisfies EmbeddingTask);
    });
  }

  /** Threads hold the process only while somebody waits for them. */
  #keepAlive(): void {
    for (const worker of this.#workers) {
      if (this.#waiting.size > 0) worker.ref();
      else worker.unref();
    }
  }

  #failAll(fault: Error): void {
    for (const { reject } of this.#waiting.values()) reject(fault);
    this.#waiting.clear();
    this.#keepAlive();
  }
}
