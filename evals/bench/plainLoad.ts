import { performance } from "node:perf_hooks";
import { openEmbeddingModel } from "../../core/embedding/openEmbeddingModel.ts";
import { openIndex } from "../../core/index/openIndex.ts";
import { openIndexStore } from "../../core/index/openIndexStore.ts";
import type { CoreSettings } from "../../core/settings.ts";
import { plainLangChain } from "../baselines/plainLangChain.ts";
import { inParallel } from "../concurrency/inParallel.ts";
import { type Load, loadOf } from "./load.ts";

/** What the plain pipeline would hand to a model: its top 4, without the wire that ours is measured over. */
export async function plainLoad(
  name: string,
  settings: CoreSettings,
  people: number,
  questions: readonly string[],
): Promise<Load> {
  const model = await openEmbeddingModel(settings);
  const index = await openIndex(await openIndexStore(settings), model);
  const plain = await plainLangChain(settings, index, model);
  const workers = Array.from({ length: people }, () => plain);
  const start = performance.now();
  const waits = await inParallel(workers, questions, async ({ search }, question) => {
    const asked = performance.now();
    await search(question, 4);
    return performance.now() - asked;
  });
  return loadOf(name, waits, performance.now() - start);
}
