import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseCorpus } from "../read/readCorpus.ts";
import { report } from "./report.ts";

/** `npm run ingest -- --report out.html`: the folder's files beside what was made of them. */
export async function writeReport(folder: string, path: string): Promise<void> {
  const { files, refused } = await parseCorpus(folder);
  const style = await readFile(join(import.meta.dirname, "report.css"), "utf8");
  await writeFile(path, report(files, refused, style));
}
