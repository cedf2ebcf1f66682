import { type ChatModel, openChatModel } from "../../core/model/openChatModel.ts";
import type { CoreSettings } from "../../core/settings.ts";

/** @param work what the model is wanted for, in Chinese. @throws with a Chinese sentence without a key */
export async function requireModel(settings: CoreSettings, work: string): Promise<ChatModel> {
  if (settings.OPENAI_API_KEY) return await openChatModel(settings);
  throw new Error(
    `${work}需要大模型：请在 .env 中填写 OPENAI_API_KEY（用本机 Ollama 等兼容服务时还要填 OPENAI_BASE_URL 和 OPENAI_MODEL），写法见 .env.example。`,
  );
}
