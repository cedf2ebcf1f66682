import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { CoreSettings } from "../../core/settings.ts";
import { requireModel } from "../ask/requireModel.ts";
import { withIngestLock } from "../lock.ts";
import { createProgress } from "../progress.ts";
import { enrichedFolder } from "../questions/folders.ts";
import { readAllAsked } from "../questions/readQuestions.ts";
import { readCorpus } from "../read/readCorpus.ts";
import { type Enrichment, enrich } from "./enrich.ts";
import { mendEnd } from "./questionFile.ts";
import type { Unsound } from "./soundQuestions.ts";

const REASONS: Readonly<Record<Unsound, string>> = {
  length: "过长或过短",
  copy: "照抄条款",
  repeated: "与已有的重复",
  "not-verbatim": "所指的字句不在条款中",
  elsewhere: "所指的字句先见于别的条款",
};

/** `npm run ingest -- --enrich`, with what a person wants to hear of it. @throws with a Chinese sentence */
export async function enrichOnce(settings: CoreSettings): Promise<void> {
  const { CORPUS_DIR, DATA_DIR } = settings;
  const model = await requireModel(settings, "补写相似问");
  const folder = enrichedFolder(DATA_DIR);
  await mkdir(folder, { recursive: true });
  await withIngestLock(DATA_DIR, async () => {
    for (const name of await readdir(folder)) await mendEnd(join(folder, name));
    const { files } = await readCorpus(CORPUS_DIR);
    const gazettes = files.map(({ gazette }) => gazette);
    const asked = await readAllAsked(DATA_DIR);
    const progress = createProgress({ asking: "补写相似问" });
    const onProgress = (done: number, total: number) => progress.report("asking", done, total);
    const outcome = await enrich({ gazettes, asked, folder, model, onProgress }).finally(
      progress.stop,
    );
    console.log(sentenceOf(outcome, folder));
  });
}

function sentenceOf({ clauses, written, dropped, failed }: Enrichment, folder: string): string {
  if (clauses === 0) return "每个条款都有相似问，不用补写。";
  const counts = Object.entries(REASONS).flatMap(([reason, chinese]) => {
    const count = dropped.filter((one) => one === reason).length;
    return count > 0 ? [`${chinese} ${count} 条`] : [];
  });
  return [
    `给 ${clauses} 个条款补写了 ${written} 条相似问，写在 ${folder}，标为未核对（"reviewed": false）。`,
    ...(counts.length > 0 ? [`没有采用的：${counts.join("，")}。`] : []),
    ...(failed > 0 ? [`有 ${failed} 个条款没有得到结果，重新运行会再试。`] : []),
  ].join("\n");
}
