import { ChatOpenAI } from "@langchain/openai";
import type { CoreSettings } from "../../core/settings.ts";
import type { Judged } from "../measure/judged.ts";
import { judgeByModel } from "./judgeByModel.ts";
import { readJudgePrompt } from "./readJudgePrompt.ts";
import { type ModelJudgement, summariseOpinions } from "./summariseOpinions.ts";

/** Null without a key: the evaluation needs none. */
export async function modelJudge(
  settings: CoreSettings,
  judged: readonly Judged[],
): Promise<ModelJudgement | null> {
  if (!settings.OPENAI_API_KEY) return null;
  const model = new ChatOpenAI({
    apiKey: settings.OPENAI_API_KEY,
    model: settings.OPENAI_MODEL,
    temperature: 0,
    ...(settings.OPENAI_BASE_URL && { configuration: { baseURL: settings.OPENAI_BASE_URL } }),
  });
  const fill = await readJudgePrompt();
  return summariseOpinions(await judgeByModel(model, fill, judged));
}
