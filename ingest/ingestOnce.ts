import { mkdir } from "node:fs/promises";
import type { CoreSettings } from "../core/settings.ts";
import { embedderOf } from "./index/embedder.ts";
import { openIndexWriter } from "./index/openIndexWriter.ts";
import { type IngestInput, type IngestOutcome, ingest } from "./ingest.ts";
import { readReviews } from "./measures/review/readReviews.ts";
import { createProgress } from "./progress.ts";
import { UNANSWERED_DIR } from "./questions/folders.ts";
import { QuestionBinder } from "./questions/questionBinder.ts";
import { readAllAsked, readUnanswered } from "./questions/readQuestions.ts";
import { parseFiles } from "./read/readCorpus.ts";

/** One whole ingest with what a person wants to hear of it. @throws with a Chinese sentence */
export async function ingestOnce(
  settings: CoreSettings,
  model: IngestInput["model"],
): Promise<void> {
  const { CORPUS_DIR, DATA_DIR } = settings;
  await mkdir(DATA_DIR, { recursive: true });
  const writer = await openIndexWriter(settings);
  const work = async () => {
    const questions = new QuestionBinder(
      await readAllAsked(DATA_DIR),
      await readUnanswered(UNANSWERED_DIR),
    );
    const progress = createProgress({ embedding: "计算向量", indexing: "建立检索图" });
    const outcome = await ingest({
      dataDir: DATA_DIR,
      writer,
      sources: {
        files: parseFiles(CORPUS_DIR),
        questions,
        reviews: await readReviews(),
        onNote: (sentence) => console.warn(sentence),
      },
      model,
      embedder: embedderOf(settings),
      onProgress: progress.report,
    }).finally(progress.stop);
    sayUnbound(questions.unbound);
    if (outcome.kind === "empty") throw new Error(`${CORPUS_DIR} 中没有可以收录的文件。`);
    console.log(sentenceOf(outcome));
  };
  await writer.withLock(work).finally(() => writer.store.close());
}

function sayUnbound(unbound: readonly string[]): void {
  if (unbound.length === 0) return;
  console.warn(`有 ${unbound.length} 组问题在文件中找不到对应的条款，例如“${unbound[0]}”。`);
}

function sentenceOf(outcome: Exclude<IngestOutcome, { kind: "empty" }>): string {
  const { documents, clauses } = outcome.manifest;
  const extent = `${documents} 个文件，${clauses} 个条款`;
  if (outcome.kind === "unchanged") return `没有变化：${extent}。`;
  const { embedded, reused } = outcome;
  return `索引已更新：${extent}；新计算 ${embedded} 个向量，沿用 ${reused} 个。`;
}
