import { findWrongModelFile, MODEL_MISSING_ADVICE } from "../../core/embedding/modelFiles.ts";
import type { Environment } from "../../core/settings.ts";
import { installModel } from "./install.ts";

/** Sees to the model's files where they are needed. @returns what a person should hear of it */
export async function ensureModel(environment: Environment, installed: string): Promise<string> {
  const own = environment.EMBEDDING_MODEL_DIR;
  const wrong = await findWrongModelFile(own || installed);
  if (!wrong) return "向量模型已就绪。";
  if (own) return `EMBEDDING_MODEL_DIR 中的 ${wrong} 缺失或校验不符。${MODEL_MISSING_ADVICE}`;
  if (environment.EMBEDDINGS === "openai") return "已设置 EMBEDDINGS=openai，不下载本地向量模型。";
  const failures = await installModel(installed);
  if (failures.length === 0) return "向量模型已下载并通过校验。";
  return `向量模型下载失败：${failures.join("；")}。${MODEL_MISSING_ADVICE}`;
}
