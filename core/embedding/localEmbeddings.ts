import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Tokenizer } from "@huggingface/tokenizers";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { findWrongModelFile, LOCAL_DIMENSION, MODEL_MISSING_ADVICE } from "./modelFiles.ts";

const MAX_TOKENS = 512;

/**
 * bge-small-zh-v1.5 on the CPU: CLS pooling, L2 norm, 512 numbers a text. One text a call,
 * because the int8 model quantises per call and a batch would make vectors depend on company.
 * Questions go without the instruction that the model knows for them: most of what they are held
 * against are questions, and its nineteen tokens cost as much time again as the question itself.
 */
export class LocalEmbeddings implements EmbeddingsInterface {
  readonly #session: InferenceSession;
  readonly #tokenizer: Tokenizer;

  private constructor(session: InferenceSession, tokenizer: Tokenizer) {
    this.#session = session;
    this.#tokenizer = tokenizer;
  }

  /** @throws when a model file is missing or is not the expected one; the message says the way out. */
  static async load(directory: string): Promise<LocalEmbeddings> {
    const wrong = await findWrongModelFile(directory);
    if (wrong) throw new Error(`向量模型文件 ${wrong} 缺失或校验不符。${MODEL_MISSING_ADVICE}`);
    const readJson = async (name: string) =>
      JSON.parse(await readFile(join(directory, name), "utf8"));
    const tokenizer = new Tokenizer(
      await readJson("tokenizer.json"),
      await readJson("tokenizer_config.json"),
    );
    const session = await InferenceSession.create(join(directory, "onnx/model_quantized.onnx"), {
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
    });
    return new LocalEmbeddings(session, tokenizer);
  }

  embedQuery(query: string): Promise<number[]> {
    return this.embedDocument(query);
  }

  async embedDocuments(documents: string[]): Promise<number[][]> {
    const vectors: number[][] = [];
    for (const document of documents) vectors.push(await this.embedDocument(document));
    return vectors;
  }

  async embedDocument(text: string): Promise<number[]> {
    const ids = this.#tokenIds(text);
    const row = (values: BigInt64Array) => new Tensor("int64", values, [1, ids.length]);
    const output = await this.#session.run({
      input_ids: row(BigInt64Array.from(ids, BigInt)),
      attention_mask: row(new BigInt64Array(ids.length).fill(1n)),
      token_type_ids: row(new BigInt64Array(ids.length)),
    });
    const states = output.last_hidden_state;
    if (!states) throw new Error("向量模型没有给出 last_hidden_state");
    return normalise((states.data as Float32Array).subarray(0, LOCAL_DIMENSION));
  }

  /** The vocabulary is lower case; a text that is too long keeps its closing token. */
  #tokenIds(text: string): number[] {
    const { ids } = this.#tokenizer.encode(text.toLowerCase());
    return ids.length <= MAX_TOKENS ? ids : [...ids.slice(0, MAX_TOKENS - 1), ...ids.slice(-1)];
  }
}

function normalise(vector: Float32Array): number[] {
  const length = Math.hypot(...vector) || 1;
  return Array.from(vector, (x) => x / length);
}
