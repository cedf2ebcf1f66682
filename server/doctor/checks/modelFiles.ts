import {
  findWrongModelFile,
  INSTALLED_MODEL_DIR,
  MODEL_MISSING_ADVICE,
} from "../../../core/embedding/modelFiles.ts";
import { type Check, fault, good } from "../check.ts";

export const modelFiles: Check = {
  name: "model-files",
  title: "向量模型",
  async run({ settings: { EMBEDDINGS, EMBEDDING_MODEL_DIR = INSTALLED_MODEL_DIR } }) {
    if (EMBEDDINGS !== "local") return good("使用在线服务，不需要本机模型");
    const wrong = await findWrongModelFile(EMBEDDING_MODEL_DIR);
    if (!wrong) return good("文件齐全，校验相符");
    return fault(`${EMBEDDING_MODEL_DIR} 中的 ${wrong} 缺失或校验不符`, MODEL_MISSING_ADVICE);
  },
};
