import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The public Xenova/bge-small-zh-v1.5 files (MIT), int8, by their SHA-256. */
export const MODEL_FILES: Readonly<Record<string, string>> = {
  "onnx/model_quantized.onnx": "15b717c382bcb518ba457b93ea6850ede7f4f1cd8937454aa06972366cd19bcc",
  "tokenizer.json": "48cea5d44424912a6fd1ea647bf4fe50b55ab8b1e5879c3275f80e339e8fae26",
  "config.json": "d4193ead3a810fd694fa8a31d7fc72fbaebc0668b603e398734bf2f6538ff42f",
  "tokenizer_config.json": "e6f3b96db926a37d4039995fbf5ad17de158dfb8f6343d607e4dbaad18d75f5a",
};

export const LOCAL_MODEL = "bge-small-zh-v1.5-int8";
export const LOCAL_DIMENSION = 512;

/** Beside the packages, because it comes and goes with the install. */
export const INSTALLED_MODEL_DIR = join(
  import.meta.dirname,
  "../../node_modules/.models/bge-small-zh-v1.5",
);

/** Names the first file that is missing or not the expected one; undefined when all are right. */
export async function findWrongModelFile(directory: string): Promise<string | undefined> {
  for (const [file, expected] of Object.entries(MODEL_FILES)) {
    const bytes = await readFile(join(directory, file)).catch(() => undefined);
    if (!bytes || createHash("sha256").update(bytes).digest("hex") !== expected) return file;
  }
  return undefined;
}

export const MODEL_MISSING_ADVICE =
  "可以：重新运行 npm ci（或 node --import tsx ingest/model/fetch.ts）再次下载；" +
  "或把模型文件放在本机目录并设置 EMBEDDING_MODEL_DIR；" +
  "或设置 EMBEDDINGS=openai 和 OPENAI_API_KEY 改用在线向量服务。";
