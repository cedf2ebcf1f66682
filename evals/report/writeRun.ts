import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { reportPage } from "./html/reportPage.ts";
import type { RunRecord } from "./runRecord.ts";

const RECORDED_HITS = 10;

/** Writes the run into a folder named by its time, and tells where. */
export async function writeRun(runsFolder: string, record: RunRecord): Promise<string> {
  const folder = join(runsFolder, record.header.time.replaceAll(":", "-"));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "results.json"), JSON.stringify(slim(record), null, 1));
  await writeFile(join(folder, "report.html"), await reportPage(record));
  return folder;
}

/** Fifty whole clauses a question would make a file of megabytes that nobody reads. */
function slim(record: RunRecord): RunRecord {
  const judged = record.judged.map((one) => ({
    ...one,
    hits: one.hits.slice(0, RECORDED_HITS),
  }));
  return { ...record, judged };
}
