import {
  findWrongModelFile,
  INSTALLED_MODEL_DIR,
  MODEL_MISSING_ADVICE,
} from "../../core/embedding/modelFiles.ts";
import { installModel } from "./install.ts";

/**
 * Runs after `npm ci`, so that starting needs no network. A failed fetch must not fail the
 * install: everything else works without the model, and the advice says what to do.
 */
const directory = process.env.EMBEDDING_MODEL_DIR || INSTALLED_MODEL_DIR;
const wrong = await findWrongModelFile(directory);

if (!wrong) {
  console.log("向量模型已就绪。");
} else if (process.env.EMBEDDING_MODEL_DIR) {
  console.warn(`EMBEDDING_MODEL_DIR 中的 ${wrong} 缺失或校验不符。${MODEL_MISSING_ADVICE}`);
} else if (process.env.EMBEDDINGS === "openai") {
  console.log("已设置 EMBEDDINGS=openai，不下载本地向量模型。");
} else {
  const failures = await installModel(INSTALLED_MODEL_DIR);
  if (failures.length === 0) console.log("向量模型已下载并通过校验。");
  else console.warn(`向量模型下载失败：${failures.join("；")}。${MODEL_MISSING_ADVICE}`);
}
