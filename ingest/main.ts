import { mkdir } from "node:fs/promises";
import { openEmbeddingModel } from "../core/embedding/openEmbeddingModel.ts";
import { readCoreSettings } from "../core/settings.ts";
import { embedderOf } from "./index/embedder.ts";
import { ingest, QUESTIONS_DIR, UNANSWERED_DIR } from "./ingest.ts";
import { withIngestLock } from "./lock.ts";
import { publishMeasures } from "./measures/publishMeasures.ts";
import { createProgress } from "./progress.ts";
import { readCorpus } from "./read/readCorpus.ts";

/** Composition root of `npm run ingest`. */
async function main(): Promise<void> {
  const settings = readCoreSettings();
  await mkdir(settings.DATA_DIR, { recursive: true });
  await withIngestLock(settings.DATA_DIR, async () => {
    const { files, refused } = await readCorpus(settings.CORPUS_DIR);
    for (const { file, reason } of refused) console.warn(`未收录 ${file}：${reason}`);
    if (files.length === 0) throw new Error(`${settings.CORPUS_DIR} 中没有可以收录的文件。`);
    const progress = createProgress("计算向量");
    const outcome = await ingest({
      dataDir: settings.DATA_DIR,
      questionsDir: QUESTIONS_DIR,
      unansweredDir: UNANSWERED_DIR,
      corpus: files,
      model: await openEmbeddingModel(settings),
      embedder: embedderOf(settings),
      onProgress: (done, total) => progress.report(done, total),
      onWarning: (sentence) => console.warn(sentence),
    }).finally(() => progress.stop());
    await publishMeasures(
      settings.DATA_DIR,
      files.map(({ gazette }) => gazette),
      (sentence) => console.warn(sentence),
    );
    const { documents, clauses } = outcome.manifest;
    if (outcome.kind === "unchanged")
      console.log(`没有变化：${documents} 个文件，${clauses} 个条款。`);
    else {
      const { embedded, reused } = outcome;
      console.log(
        `索引已更新：${documents} 个文件，${clauses} 个条款；新计算 ${embedded} 个向量，沿用 ${reused} 个。`,
      );
    }
  });
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
