import { openChatModel } from "../../core/model/openChatModel.ts";
import { readPrompt } from "../../core/prompts.ts";
import type { QuestionRewriter } from "../question/questionRewriter.ts";
import type { Reranker } from "../retrieve/reranker.ts";
import type { Settings } from "../settings/settings.ts";
import { createReranker } from "./rerank/createReranker.ts";
import { createRewriter } from "./rewrite/createRewriter.ts";

export interface QuestionModel {
  readonly rewriter?: QuestionRewriter;
  /** Only where MODEL_RERANK asks for it. */
  readonly reranker?: Reranker;
}

/** What a model does before the answer; nothing without a key. The prompts are read in any case, so that a broken one stops every start. */
export async function openQuestionModel(settings: Settings): Promise<QuestionModel> {
  const standalone = await readPrompt("standalone", ["history", "question"]);
  const rerank = await readPrompt("rerank", ["question", "clauses"]);
  if (!settings.OPENAI_API_KEY) return {};
  const model = await openChatModel(settings);
  return {
    rewriter: createRewriter(model, standalone),
    ...(settings.MODEL_RERANK && { reranker: createReranker(model, rerank) }),
  };
}
