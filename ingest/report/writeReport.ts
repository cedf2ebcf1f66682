import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CoreSettings } from "../../core/settings.ts";
import { readAllAsked } from "../questions/readQuestions.ts";
import { unreviewedCounts } from "../questions/unreviewedCounts.ts";
import { parseCorpus } from "../read/readCorpus.ts";
import { report } from "./report.ts";

/** `npm run ingest -- --report out.html`: the folder's files beside what was made of them. */
export async function writeReport(
  { CORPUS_DIR, DATA_DIR }: Pick<CoreSettings, "CORPUS_DIR" | "DATA_DIR">,
  path: string,
): Promise<void> {
  const { files, refused } = await parseCorpus(CORPUS_DIR);
  const style = await readFile(join(import.meta.dirname, "report.css"), "utf8");
  await writeFile(
    path,
    report(files, refused, style, unreviewedCounts(await readAllAsked(DATA_DIR))),
  );
}
