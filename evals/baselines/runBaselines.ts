import { openEmbeddingModel } from "../../core/embedding/openEmbeddingModel.ts";
import { openIndex } from "../../core/index/openIndex.ts";
import { openIndexStore } from "../../core/index/openIndexStore.ts";
import type { CoreSettings } from "../../core/settings.ts";
import { retrieved } from "../judge/retrieved.ts";
import type { Judged } from "../measure/judged.ts";
import { CANDIDATE_DEPTH } from "../observe/observeQuestion.ts";
import {
  type ComparedSystem,
  comparedAssistant,
  comparedRanking,
  retrievedOf,
} from "./comparedSystem.ts";
import { denseOnly } from "./denseOnly.ts";
import { lexicalOnly } from "./lexicalOnly.ts";
import { plainLangChain } from "./plainLangChain.ts";

/** What people would build otherwise, on the questions that were just asked. */
export async function runBaselines(
  settings: CoreSettings,
  judged: readonly Judged[],
  tell: (line: string) => void,
): Promise<ComparedSystem[]> {
  const model = await openEmbeddingModel(settings);
  const index = await openIndex(await openIndexStore(settings), model);
  const baselines = [
    await plainLangChain(settings, index, model),
    await lexicalOnly(index),
    denseOnly(index, model),
  ];
  const questions = judged.map(({ question }) => question).filter(({ answerable }) => answerable);
  const ours = { name: "ours", chinese: "本系统", english: "Ours" };
  const compared = [comparedAssistant(ours, judged, retrievedOf(judged))];
  for (const { search, ...name } of baselines) {
    tell(name.english);
    const found = [];
    for (const question of questions) {
      found.push(retrieved(await search(question.question, CANDIDATE_DEPTH), question));
    }
    compared.push(comparedRanking(name, found, retrievedOf(judged)));
  }
  return compared;
}
