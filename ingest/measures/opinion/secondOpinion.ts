import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Gazette } from "../../../core/clause.ts";
import type { CoreSettings } from "../../../core/settings.ts";
import { requireModel } from "../../ask/requireModel.ts";
import { mendEnd } from "../../enrich/questionFile.ts";
import { createProgress } from "../../progress.ts";
import { readReviews } from "../review/readReviews.ts";
import { settleMeasures } from "../review/settleMeasures.ts";
import { askOpinions } from "./askOpinions.ts";
import { opinionsFolder, readOpinions } from "./opinionFile.ts";
import { opinionReport } from "./opinionReport.ts";

/** `npm run measures -- --second-opinion`: nothing in the lists is changed. @throws with a Chinese sentence */
export async function secondOpinion(
  settings: CoreSettings,
  gazettes: readonly Gazette[],
): Promise<void> {
  const model = await requireModel(settings, "第二意见");
  const folder = opinionsFolder(settings.DATA_DIR);
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) await mendEnd(join(folder, name));
  const { measures } = settleMeasures(gazettes, await readReviews());
  const known = await readOpinions(folder);
  const progress = createProgress({ reading: "大模型读条款" });
  const onProgress = (done: number, total: number) => progress.report("reading", done, total);
  const input = { gazettes, measures, known, folder, model, onProgress };
  const failed = await askOpinions(input).finally(progress.stop);
  const report = join(folder, "report.md");
  await writeFile(report, opinionReport(measures, await readOpinions(folder)));
  console.log(`第二意见写在 ${report}，清单没有改动。`);
  if (failed > 0) console.warn(`有 ${failed} 条措施没有得到结果，重新运行会再试。`);
}
