import { openEmbeddingModel } from "../core/embedding/openEmbeddingModel.ts";
import { type CoreSettings, readCoreSettings } from "../core/settings.ts";
import { enrichOnce } from "./enrich/enrichOnce.ts";
import { planEnrichment } from "./enrich/planEnrichment.ts";
import { faultSentence } from "./faultSentence.ts";
import { HELP, readFlags } from "./flags.ts";
import { ingestOnce } from "./ingestOnce.ts";
import { ASKED_DIR, enrichedFolder, UNANSWERED_DIR } from "./questions/folders.ts";
import { writeReport } from "./report/writeReport.ts";
import { watchFolders } from "./watch.ts";

/** Composition root of `npm run ingest`. */
async function main(): Promise<void> {
  const flags = readFlags(process.argv.slice(2));
  if (flags.help) return console.log(HELP);
  const settings = readCoreSettings();
  if (flags.dryRun) return console.log(await planEnrichment(settings));
  if (flags.enrich) await enrichOnce(settings);
  const model = await openEmbeddingModel(settings);
  const ingestAndReport = async () => {
    await ingestOnce(settings, model);
    if (flags.report === undefined) return;
    await writeReport(settings, flags.report);
    console.log(`核对报告：${flags.report}`);
  };
  if (flags.watch) await keepWatching(settings, ingestAndReport);
  else await ingestAndReport();
}

/** A failed round leaves the index as it is; the next change may well be the repair. */
async function keepWatching(
  { CORPUS_DIR, DATA_DIR }: CoreSettings,
  work: () => Promise<void>,
): Promise<void> {
  const round = () => work().catch((fault) => console.error(faultSentence(fault)));
  const stopping = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => stopping.abort());
  console.log("留意资料目录的变化，按 Ctrl-C 结束。");
  const folders = [CORPUS_DIR, ASKED_DIR, enrichedFolder(DATA_DIR), UNANSWERED_DIR];
  await watchFolders(folders, round, stopping.signal);
}

main().catch((fault: unknown) => {
  console.error(faultSentence(fault));
  process.exitCode = 1;
});
